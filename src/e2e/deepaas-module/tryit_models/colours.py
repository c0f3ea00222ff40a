"""Dominant colours of a picture: the same computation and arguments as the marketplace's demonstration endpoint."""

import tempfile
import time

from marshmallow import fields, validate
from PIL import Image, UnidentifiedImageError

GRID_SIDE = 240

NAMED_COLOURS = [
    ("black", (0, 0, 0)),
    ("grey", (128, 128, 128)),
    ("light grey", (200, 200, 200)),
    ("white", (255, 255, 255)),
    ("red", (200, 30, 40)),
    ("orange", (240, 130, 30)),
    ("yellow", (245, 215, 50)),
    ("olive", (128, 128, 40)),
    ("green", (50, 150, 60)),
    ("teal", (20, 130, 130)),
    ("light blue", (140, 190, 230)),
    ("blue", (40, 90, 200)),
    ("navy", (20, 30, 90)),
    ("purple", (120, 50, 150)),
    ("pink", (240, 150, 180)),
    ("brown", (120, 70, 35)),
    ("beige", (225, 205, 165)),
]

schema = {
    "status": fields.Str(metadata={"description": "error, where the file could not be read"}),
    "message": fields.Str(metadata={"description": "Why it could not be read"}),
    "labels": fields.List(fields.Str(), metadata={"description": "Names of the colours, largest share first"}),
    "probabilities": fields.List(fields.Float(), metadata={"description": "Share of the picture, 0 to 1"}),
    "colours": fields.List(fields.Str(), metadata={"description": "Mean of each colour, as #rrggbb"}),
    "predictions": fields.List(fields.Dict(), metadata={"description": "Patches of one colour, or points of the profile"}),
}


def get_metadata():
    return {
        "id": "demo-dominant-colours",
        "name": "demo-dominant-colours",
        "description": "Measures which named colours a picture holds.",
        "author": "The marketplace",
        "license": "Apache-2.0",
        "version": "1.0.0",
    }


def get_predict_args():
    return {
        "image": fields.Field(
            required=True,
            metadata={"type": "file", "location": "form", "description": "Image to measure, PNG or JPEG"},
        ),
        "find": fields.Str(
            load_default="colours",
            validate=validate.OneOf(["colours", "regions", "profile"]),
            metadata={
                "description": "What to look for: the shares of named colours, patches of one colour, "
                "or the brightness along the width"
            },
        ),
        "top": fields.Int(
            load_default=6,
            validate=validate.Range(min=1, max=50),
            metadata={"description": "Most colours or patches in the answer"},
        ),
        "smallest": fields.Float(
            load_default=0.01,
            validate=validate.Range(min=0.0, max=1.0),
            metadata={"description": "Smallest share of the picture that is still named"},
        ),
        "accept": fields.Str(
            load_default="application/json",
            validate=validate.OneOf(["application/json", "image/png"]),
            metadata={"location": "headers", "description": "Media type of the answer"},
        ),
    }


def get_train_args():
    return {
        "steps": fields.Int(
            load_default=10,
            validate=validate.Range(min=1, max=100),
            metadata={"description": "Steps of descent, a tenth of a second each"},
        ),
        "rate": fields.Float(
            load_default=0.1,
            validate=validate.Range(min=0.0, max=1.0),
            metadata={"description": "Length of a step"},
        ),
    }


def predict(image, find, top, smallest, accept):
    try:
        picture = Image.open(image.filename).convert("RGB")
    except (UnidentifiedImageError, OSError):
        return {"status": "error", "message": "The file is not a PNG or JPEG picture."}
    grid = sample(picture)
    classes = [classify(pixel) for pixel in grid["pixels"]]
    if accept == "image/png":
        return repaint(grid, classes)
    if find == "regions":
        found = [region for region in regions(grid, classes, picture) if region["score"] >= smallest]
        return {"predictions": found[:top]}
    if find == "profile":
        return {"predictions": profile(grid, picture)}
    return colours(grid, classes, top, smallest)


def train(steps, rate):
    # DEEPaaS itself does not tell when a worker begins.
    print(f"a training of {steps} steps begins", flush=True)
    distance = 1.0
    for _ in range(steps):
        time.sleep(0.1)
        distance -= rate * distance
    return {"loss": distance * distance, "steps": steps}


def divide(part, whole):
    return 0 if whole == 0 else (2 * part + whole) // (2 * whole)


def share_of(part, whole):
    return divide(part * 10_000, whole) / 10_000


def sample(picture):
    width, height = min(picture.width, GRID_SIDE), min(picture.height, GRID_SIDE)
    source = picture.load()
    rows = [(2 * y + 1) * picture.height // (2 * height) for y in range(height)]
    columns = [(2 * x + 1) * picture.width // (2 * width) for x in range(width)]
    return {"width": width, "height": height, "pixels": [source[x, y] for y in rows for x in columns]}


def classify(pixel, known={}):
    if pixel not in known:
        distances = [sum((a - b) ** 2 for a, b in zip(pixel, colour)) for _, colour in NAMED_COLOURS]
        known[pixel] = distances.index(min(distances))
    return known[pixel]


def shares(grid, classes):
    counts = [0] * len(NAMED_COLOURS)
    totals = [[0, 0, 0] for _ in NAMED_COLOURS]
    for colour, pixel in zip(classes, grid["pixels"]):
        counts[colour] += 1
        for channel in range(3):
            totals[colour][channel] += pixel[channel]
    found = [
        (index, count, tuple(divide(total, count) for total in totals[index]))
        for index, count in enumerate(counts)
        if count
    ]
    return sorted(found, key=lambda share: (-share[1], share[0]))


def colours(grid, classes, top, smallest):
    kept = [share for share in shares(grid, classes) if share_of(share[1], len(classes)) >= smallest][:top]
    return {
        "labels": [NAMED_COLOURS[index][0] for index, _, _ in kept],
        "probabilities": [share_of(count, len(classes)) for _, count, _ in kept],
        "colours": ["#%02x%02x%02x" % mean for _, _, mean in kept],
    }


def regions(grid, classes, picture):
    width, height = grid["width"], grid["height"]
    seen = [False] * len(classes)
    found = []
    for start, colour in enumerate(classes):
        if seen[start]:
            continue
        seen[start] = True
        open_, members = [start], []
        while open_:
            index = open_.pop()
            members.append(index)
            x, y = index % width, index // width
            around = [(x, y - 1), (x, y + 1), (x - 1, y), (x + 1, y)]
            for nx, ny in around:
                next_ = ny * width + nx
                inside = 0 <= nx < width and 0 <= ny < height
                if inside and not seen[next_] and classes[next_] == colour:
                    seen[next_] = True
                    open_.append(next_)
        found.append((colour, members))
    found.sort(key=lambda patch: -len(patch[1]))
    return [region(colour, members, grid, picture, len(classes)) for colour, members in found]


def region(colour, members, grid, picture, total):
    xs = [index % grid["width"] for index in members]
    ys = [index // grid["width"] for index in members]
    return {
        "label": NAMED_COLOURS[colour][0],
        "score": share_of(len(members), total),
        "bbox": [
            min(xs) * picture.width // grid["width"],
            min(ys) * picture.height // grid["height"],
            -(-(max(xs) + 1) * picture.width // grid["width"]),
            -(-(max(ys) + 1) * picture.height // grid["height"]),
        ],
    }


def profile(grid, picture):
    width, height = grid["width"], grid["height"]
    sums = [sum(sum(grid["pixels"][y * width + x]) for y in range(height)) for x in range(width)]
    return [
        {"x": x * picture.width // width, "brightness": divide(total * 10, 3 * height) / 10}
        for x, total in enumerate(sums)
    ]


def repaint(grid, classes):
    means = {index: mean for index, _, mean in shares(grid, classes)}
    painted = Image.new("RGB", (grid["width"], grid["height"]))
    painted.putdata([means[colour] for colour in classes])
    with tempfile.NamedTemporaryFile(suffix=".png", delete=False) as file:
        painted.save(file, format="PNG")
    return open(file.name, "rb")
