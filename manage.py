#!/usr/bin/env python
import os
import sys

from django.core.management import execute_from_command_line

from cms.environment import BadEnvironment

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings.dev")
    try:
        execute_from_command_line(sys.argv)
    except BadEnvironment as problem:
        sys.exit(f"manage.py: {problem}")
