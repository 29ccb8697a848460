"""What can go wrong between asking and an answer → how far it came, and why, in words."""

import asyncio
import ssl

import aiohttp

from helpsite.external.answer import Answer, Outcome
from helpsite.external.names import NoHostError, OfflineError, PrivateHostError

# What follows is met in this order: the first row that fits.
_ROWS: tuple[tuple[type[BaseException], Outcome, str], ...] = (
    (PrivateHostError, Outcome.PRIVATE, ""),
    (NoHostError, Outcome.NO_HOST, ""),
    (OfflineError, Outcome.OFFLINE, ""),
    (aiohttp.ClientConnectorCertificateError, Outcome.CERTIFICATE, ""),
    (aiohttp.ClientConnectorSSLError, Outcome.UNREACHABLE, "no encrypted connection could be agreed on"),
    (aiohttp.ConnectionTimeoutError, Outcome.UNREACHABLE, "no connection came about in time"),
    (ConnectionRefusedError, Outcome.UNREACHABLE, "it refuses connections"),
    (aiohttp.ClientConnectorError, Outcome.UNREACHABLE, "no connection came about"),
    (asyncio.TimeoutError, Outcome.SILENT, "it did not answer in time"),
    (aiohttp.ClientPayloadError, Outcome.SILENT, "its answer was cut short"),
    (aiohttp.ClientResponseError, Outcome.SILENT, "its answer is not HTTP"),
    (aiohttp.ClientConnectionError, Outcome.SILENT, "it broke the connection"),
    (aiohttp.InvalidURL, Outcome.UNUSABLE, ""),
    (ValueError, Outcome.UNUSABLE, ""),
    (OSError, Outcome.UNREACHABLE, "its name cannot be looked up at the moment"),
)
FAILURES = tuple(row[0] for row in _ROWS)
# https://docs.openssl.org/3.0/man3/X509_STORE_CTX_get_error/
_CERTIFICATES = {
    9: "is not valid yet",
    10: "has expired",
    18: "is signed by nobody but itself",
    19: "comes from an issuer whom nobody knows",
    20: "comes from an issuer who is not known here",
    21: "comes from an issuer who is not known here",
    23: "has been withdrawn",
    62: "is for another host",
    64: "is for another host",
}


def failure(error: BaseException, time: float) -> Answer:
    """Give the answer that stands for an exception, one of ``FAILURES``."""
    outcome, detail = next((outcome, detail) for kind, outcome, detail in _ROWS if _is(error, kind))
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        detail = _fault_of(error.certificate_error)
    return Answer(outcome, detail, time=time)


def _is(error: BaseException, kind: type[BaseException]) -> bool:
    return isinstance(error, kind) or isinstance(getattr(error, "os_error", None), kind)


def _fault_of(error: Exception) -> str:
    if not isinstance(error, ssl.SSLCertVerificationError):
        return "is not one"
    return _CERTIFICATES.get(error.verify_code, f"is not trusted ({error.verify_message})")
