"""The schemes that addresses may begin with, and what is likely meant by others."""

from difflib import get_close_matches

from helpsite.gitbook.html.names import named

COMMON = ("https", "http", "mailto", "tel")
UNSAFE = named("javascript vbscript file")
# https://www.iana.org/assignments/uri-schemes, and those of well-known programs.
KNOWN = named(
    "https http mailto tel sms smsto geo data blob about ftp ftps sftp ssh git svn irc ircs xmpp sip sips magnet "
    "urn news nntp ldap ldaps webcal feed callto facetime facetime-audio skype whatsapp tg signal sgnl viber slack "
    "msteams zoommtg zoomus discord matrix maps market itms itms-apps intent vscode vscode-insiders jetbrains "
    "obsidian notion steam spotify bitcoin ethereum lightning ipfs ipns dat hyper gemini gopher view-source chrome "
    "chrome-extension edge moz-extension ms-settings ms-word ms-excel ms-powerpoint ms-outlook ms-windows-store "
    "onenote acct cid mid doi info tag ws wss rtsp rtmp rtmps nfs smb afp apt dns imap pop telnet vnc rdp "
    "openpgp4fpr android-app fb-messenger threema element mastodon payto pay stun turn turns jar resource"
)


def meant(scheme: str, rest: str) -> str:
    """Give the cure of a scheme that leads nowhere: ``htp`` → ``Did you mean 'https:'?``."""
    if len(scheme) == 1:
        return "This is a path on one computer: copy the file beside the page and link to it."
    if rest[:1].isdigit() or "." in scheme or scheme == "localhost":
        return f"Write 'https://{scheme}:{rest}', or correct the address."
    near = get_close_matches(scheme, COMMON, n=1, cutoff=0.6)
    return f"Did you mean '{near[0]}:'?" if near else "Link to a page, to https:, to mailto: or to tel:."


def is_known(scheme: str) -> bool:
    """Tell whether something may open it; programs make their own schemes by ``web+`` and ``ms-``."""
    return scheme in KNOWN or scheme.startswith(("web+", "ms-"))
