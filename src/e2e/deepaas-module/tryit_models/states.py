"""Answers in every media type and fails in every way that a try-it widget must tell apart."""

import io
import json
import os
import struct
import time
import wave
import zipfile

from aiohttp import web
from marshmallow import fields, validate
from PIL import Image

TYPES = [
    "application/json",
    "image/png",
    "image/tiff",
    "image/svg+xml",
    "application/zip",
    "application/pdf",
    "audio/wav",
    "text/plain",
    "text/csv",
    "text/html",
]

MODES = ["labels", "nan", "large", "raise", "invalid", "hang", "slow", "says-error", "no-json", "hostile"]

schema = {
    "status": fields.Str(),
    "message": fields.Str(),
    "labels": fields.List(fields.Str()),
    "probabilities": fields.List(fields.Float(allow_nan=True)),
    "text": fields.Str(),
}

HOSTILE = "<img src=x onerror=alert(1)><script>alert(2)</script>"


def get_metadata():
    return {"id": "states", "name": "states", "description": "For tests.", "version": "1.0.0"}


def warm():
    time.sleep(float(os.environ.get("TRYIT_WARM_S", "0")))


def get_predict_args():
    return {
        "data": fields.Field(
            load_default=None,
            metadata={"type": "file", "location": "form", "description": "Any image"},
        ),
        "mode": fields.Str(load_default="labels", validate=validate.OneOf(MODES), metadata={"description": "What happens"}),
        "seconds": fields.Float(load_default=1.0, metadata={"description": "How long slow takes"}),
        "odd": fields.Int(
            load_default=1,
            validate=lambda value: value % 2 == 1,
            metadata={"description": "An odd number, which the description cannot say"},
        ),
        "accept": fields.Str(
            load_default="application/json",
            validate=validate.OneOf(TYPES),
            metadata={"description": "Media type of the answer"},
        ),
    }


def predict(data, mode, seconds, odd, accept):
    if mode == "raise":
        raise ValueError("the model is broken")
    if mode == "hang":
        raise web.HTTPBadRequest(reason="a text, which cannot be brought back from the worker")
    if mode == "slow":
        time.sleep(seconds)
    if mode == "invalid":
        return {"nope": 1}
    if mode == "says-error":
        return {"status": "error", "message": "no face found"}
    if mode == "nan":
        return {"labels": ["cat", "dog"], "probabilities": [0.5, float("nan")]}
    if mode == "large":
        return {"text": "x" * 26_000_000}
    if mode == "hostile":
        return {"labels": [HOSTILE], "probabilities": [1.0]}
    if accept == "application/json":
        return {"labels": ["cat", "dog", "fox"], "probabilities": [0.5, 0.25, 0.125]}
    return in_type(accept)


def in_type(accept):
    texts = {
        "text/plain": "plain words",
        "text/csv": 'name,score\n"a, b",0.5\nc,1\n',
        "text/html": f"<h1>heading</h1>{HOSTILE}",
        "image/svg+xml": '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(3)</script></svg>',
    }
    if accept in texts:
        return texts[accept].encode()
    if accept == "audio/wav":
        return sound()
    if accept == "application/zip":
        return archive()
    return picture(accept)


def picture(accept):
    image = Image.new("RGB", (12, 8), (200, 30, 40))
    written = io.BytesIO()
    image.save(written, format={"image/png": "PNG", "image/tiff": "TIFF", "application/pdf": "PDF"}[accept])
    return written.getvalue()


def sound():
    written = io.BytesIO()
    with wave.open(written, "wb") as file:
        file.setparams((1, 2, 8000, 0, "NONE", "not compressed"))
        file.writeframes(b"".join(struct.pack("<h", value % 3000) for value in range(4000)))
    return written.getvalue()


def archive():
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("../result.json", json.dumps({"found": 3}))
        file.writestr("picture.png", picture("image/png"))
    return written.getvalue()
