"""Which IP addresses every reader can reach: a link must not make the checker knock inside a network."""

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

_GLOBAL = IPv6Network("2000::/3")  # RFC 4291, 2.4: all that is given out; the rest is for machines and networks
_NAT64 = IPv6Network("64:ff9b::/96")  # RFC 6052: the last 32 bits are an IPv4 address


def is_public(text: str) -> bool:
    """Tell whether an IP address is for everybody; of one that carries an IPv4 address, whether that one is."""
    address = ip_address(text)
    if isinstance(address, IPv6Address):
        carried = address.ipv4_mapped or address.sixtofour or _translated(address)
        if carried:
            return is_public(str(carried))
        if address not in _GLOBAL:
            return False
    return address.is_global and not address.is_multicast


def _translated(address: IPv6Address) -> IPv4Address | None:
    return IPv4Address(int(address) & 0xFFFFFFFF) if address in _NAT64 else None
