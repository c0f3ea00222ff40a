"""Says what arrived, so that tests know what a form really sent."""

import io
import json
import wave

from marshmallow import fields, validate
from PIL import Image

schema = {"predictions": fields.List(fields.Dict())}


def get_metadata():
    return {"id": "inputs", "name": "inputs", "description": "For tests.", "version": "1.0.0"}


def file(description):
    return fields.Field(load_default=None, metadata={"type": "file", "location": "form", "description": description})


def four(description):
    return fields.List(
        fields.Int(), load_default=None, validate=validate.Length(equal=4), metadata={"description": description}
    )


def get_predict_args():
    return {
        "picture": file("Image to look at"),
        "sound": file("Audio to listen to"),
        "table": file("Values, as .csv"),
        "crop": four("Region of the picture to cut out: x, y, width and height in pixels"),
        "box": four("Box around the object"),
        "roi": fields.Str(
            load_default="[0, 0, 8, 8]",
            metadata={"description": "Region of interest, as `[y_1, x_1, y_2, x_2]`.\n\n<font> Type: list</font>"},
        ),
    }


def predict(picture, sound, table, crop, box, roi):
    found = {
        "picture": picture and picture_words(picture, crop),
        "sound": sound and sound_words(sound),
        "table": table and f"{table.original_filename} {table.content_type}",
        "crop": crop and json.dumps(crop),
        "box": box and json.dumps(box),
        "roi": json.dumps(json.loads(roi)),
    }
    return {"predictions": [{"argument": name, "value": str(value)} for name, value in found.items()]}


def picture_words(sent, crop):
    with open(sent.filename, "rb") as opened:
        image = Image.open(io.BytesIO(opened.read()))
    words = f"{sent.original_filename} {image.format} {image.width} x {image.height}"
    if not crop:
        return words
    x, y, width, height = crop
    colours = image.convert("RGB").crop((x, y, x + width, y + height)).getcolors()
    return f"{words}, cut {width} x {height}, {len(colours)} colours"


def sound_words(sent):
    with wave.open(sent.filename) as opened:
        seconds = opened.getnframes() / opened.getframerate()
        heard = max(opened.readframes(opened.getnframes())) > 0
        return f"{sent.original_filename} {opened.getnchannels()} channel, {seconds:.0f} s, {'heard' if heard else 'silent'}"
