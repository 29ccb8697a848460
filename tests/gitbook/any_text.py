"""Strategies: any text that can be built from the pieces of GitBook's grammar, well- and ill-formed."""

from hypothesis import strategies as st
from tests.gitbook.generate import numbered

# W is a word of the writer's, which readers must see. An attribute holds one only where it is a title.
INLINE = """W
W W\\
**W** *W* __W__ ~~W~~
***W* W** W_W_W 2*W*W
`W` ``W ` W`` `W {% hint %} W`
[W](page.md) [W](<a b.md>) [W](../faq.md#x "mention") [W](broken-reference) [W]( W
![W](a.png) <https://exemple.fr> https://exemple.fr/a_b_c W@exemple.fr
[W][ref] [W][absent] [W][] [ref] ![W][ref] [W]() W [ ref ] [W][ ref ]
<a href="https://exemple.fr/a">W https://exemple.fr/b</a> www.exemple.fr/c W (mailto:W@exemple.fr) <W@exemple.fr>
<img src="a.png" srcset="a.png 1x, b.png 2x" alt="x"> <video src="a.mp4" poster="b.png"></video> W
[![W](a.png)](page.md) [W https://exemple.fr](page.md) <W href="https://exemple.fr/d"> W\thttps://exemple.fr/e.
W[^1] W[^absent] $$W$$ 3$$ W
<kbd>W</kbd> <mark style="color:red;">W **W**</mark> <b>W <i>W</b> W <W-W> W < W > W
<code class="expression">space.vars.W</code>
<img src="a.png" alt="x"> <i class="fa-bell">:bell:</i> W <a href="x.md">W</a> <a>W</a> <a href="x>W</a> W
\\<W \\& \\_W\\_ \\[W] &#x20; W&#x20; &amp; &#xNAN;W &W; :house:
W {% hint style="info" %} W {% endhint %} W
W {% xyzzy %} W {{ W }} {% W
W <details> W <summary> W </summary> W </details> W
W <!-- c --> W
{% hint W {% endhint %} W
{% hint style="info"} W
W\tW  W"""
BLOCKS = """# W
####
## W <a href="#x" id="x"></a>
W
===
***
---
* W
- W
1. W
*
* * W
* [ ] W
> W
>
> * W
    W
```
~~~
```sh title="W"
| W | W |
| - | - |
| `W|W` | {% hint %} W |
[^1]: W
[ref]: page.md
[ref]:
--8<-- "W"
<figure><img src="a.png" alt="x"><figcaption><p>W</p></figcaption></figure>
<figure><img src="a.png" alt="x
<table><thead><tr><th>W</th></tr></thead><tbody><tr><td>W
<table data-view="cards"><tbody><tr><td>W</td><td data-hidden>x</td></tr></tbody></table>
</td></tr></tbody></table>
<pre><code>
W
</code></pre>
<div align="center">
<div>W
</div>
<p>W <b>W</p>
</p>
<!-- c
-->
<details>
<details open><summary>W ?</summary>
<summary>W
</summary>
<summary>**W**</summary>
</details>
\\
$$"""
TAGS = """{% hint style="info" %}
{% hint style='inof' icon=&quot;x&quot; %}
{% hint style="info %}
{% hint style="info"}
{% endhint %}
{%hint%} W {%endhint%}
{% tabs %}
{% endtabs %}
{% tab title="W" %}
{% tab %}
{% endtab %}
{% stepper %}
{% step %}
{% endstep %}
{% endstepper %}
{% columns %}
{% column width="50%" %}
{% endcolumn %}
{% endcolumns %}
{% content-ref url="../faq.md" %}
{% endcontent-ref %}
{% page-ref page="x.md" %}
{% embed url="https://exemple.fr/a" %}
{% endembed %}
{% file src="a.pdf" %}
{% endfile %}
{% code title="W" lineNumbers="true" %}
{% endcode %}
{% include "x.md" %}
{% exemple %}
{% endexemple %}
* {% exemple %} W
  W {% endexemple %}
{% updates %}
{% update date="2026-03-01" %}
{% endupdate %}
{% endupdates %}
{% if visitor.x %}
{% endif %}
{% prompt description="W" %}
{% endprompt %}
{% openapi src="a.yaml" path="/a" method="get" %}
{% endopenapi %}
{% swagger method="get" path="/a" %}
{% swagger-parameter name="x" %}
{% endswagger-parameter %}
{% endswagger %}
{% @vendor/block url="https://exemple.fr" %}
{% xyzzy a="b" %}
{% endxyzzy %}
{% %}
{%
%}"""

lines = st.sampled_from(
    [*INLINE.split("\n"), *BLOCKS.split("\n"), *TAGS.split("\n"), *TAGS.split("\n"), "", "", "", ""]
)
indents = st.sampled_from(["", "", "", "", "", "  ", "   ", "    ", "      ", "> ", "* ", "1. ", "\t"])


def texts(size: int) -> st.SearchStrategy[str]:
    """Give texts of up to ``size`` lines."""
    found = st.lists(st.tuples(indents, lines).map("".join), max_size=size)
    return found.map(lambda some: numbered("\n".join(some)))


pieces = st.sampled_from([*INLINE.split("\n"), *TAGS.split("\n"), *"*_`|~#>-$\\\n"])
runs = st.lists(pieces, max_size=20).map(lambda found: numbered(" ".join(found)))
