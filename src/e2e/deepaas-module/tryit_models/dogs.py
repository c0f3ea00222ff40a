"""Stands where a module of the catalogue does whose arguments name no media type, so that a plain form can call it."""

from marshmallow import fields, validate
from PIL import Image

schema = {
    "labels": fields.List(fields.Str()),
    "probabilities": fields.List(fields.Float()),
}


def get_metadata():
    return {"id": "dogs", "name": "dogs", "description": "For tests.", "version": "1.0.0"}


def get_predict_args():
    return {
        "network": fields.Str(load_default="Resnet50", validate=validate.OneOf(["Resnet50", "VGG16"])),
        "data": fields.Field(load_default=None, metadata={"type": "file", "location": "form"}),
    }


def predict(network, data):
    width, height = Image.open(data.filename).size
    return {"labels": [f"{network} saw {width} by {height}"], "probabilities": [0.75]}
