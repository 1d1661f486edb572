"""The drawings of the demo content, made with Pillow alone, so that anybody can change and remake them."""
