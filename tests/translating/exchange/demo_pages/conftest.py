"""The demo, which goes when the tests of this package are done."""

from tests.home.conftest import demo  # noqa: F401
