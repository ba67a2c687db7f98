"""What a screen reader is told: starts the product, walks pages, perspectives and dialogs, prints the tree, counts what has no name, what
is told as something else, and pages where nobody hears where they are when they come to them by key.

usage: walk.py TREE LAUNCHER FILE
"""
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# What somebody can act on or reads a value from; such a thing has to say what it is.
SPEAKING = {
    "push button", "toggle button", "check box", "radio button", "combo box", "text", "entry", "password text", "spin button", "slider",
    "table", "tree table", "tree", "list box", "list", "link", "page tab", "menu item", "check menu item", "radio menu item",
}
# Parts of a thing that has a name: the field inside a combo box or spin button, the cells' editors.
INSIDE = {"combo box", "spin button", "table cell"}
VALUED = {"spin button", "slider", "progress bar"}
# Where what is not on the screen is left out with all that is in it.
PLACES = {"panel", "filler", "scroll pane", "viewport", "tool bar", "frame", "window", "dialog"}
# What nobody comes to by going to another page: it says nothing of that page.
AROUND = PLACES | {"page tab list", "page tab"}
MOST_CHILDREN = 40
PATIENCE = 300
PAGES = 8
STRATEGY_PAGES = 5
# Begins with a combo box, whose button has the focus and is not listed among its children.
BY_COMBO = "page 5: "
TO_PLAN = ("alt+v", "p", "Down", "Down", "Return")


def safely(ask, otherwise):
    try:
        return ask()
    except GLib.Error:
        return otherwise


def children(node):
    count = safely(node.get_child_count, 0)
    return [child for child in (safely(lambda i=i: node.get_child_at_index(i), None) for i in range(min(count, MOST_CHILDREN))) if child]


def states(node):
    found = safely(node.get_state_set, None)
    return found or Atspi.StateSet.new([])


def labelled(node):
    relations = safely(node.get_relation_set, []) or []
    return any(relation.get_relation_type() == Atspi.RelationType.LABELLED_BY for relation in relations)


def value(node, role):
    number = safely(node.get_value_iface, None) if role in VALUED else None
    if number:
        return str(safely(number.get_current_value, ""))
    text = safely(node.get_text_iface, None)
    if text:
        return (safely(lambda: Atspi.Text.get_text(text, 0, 80), "") or "").replace("\n", " ").strip()
    return ""


class Walk:
    def __init__(self, out):
        self.out = out
        self.nameless = []
        self.unlike = []
        self.asked = 0
        self.stops = []

    def place(self, where, root):
        self.out.write(f"\n== {where}\n")
        self.stops = []
        self.node(root, 0, where, "")
        self.out.flush()

    def page(self, where, root):
        """A place that was come to by key: its first stop has to say where one is."""
        self.place(where, root)
        if not self.stops and not where.startswith(BY_COMBO):
            self.nameless.append(f"{where}: the place where the focus is")

    def node(self, node, depth, where, above):
        role = safely(node.get_role_name, "")
        state = states(node)
        if depth and role in PLACES and not state.contains(Atspi.StateType.SHOWING):
            return
        name = (safely(node.get_name, "") or "").strip()
        said = value(node, role)
        if name or said or role in SPEAKING:
            marks = " ".join(word for word, on in (("focused", Atspi.StateType.FOCUSED), ("selected", Atspi.StateType.SELECTED),
                                                   ("checked", Atspi.StateType.CHECKED)) if state.contains(on))
            self.out.write("  " * depth + f"{role}: {name}" + (f" = {said}" if said and said != name else "") + (f" ({marks})" if marks else "") + "\n")
        if state.contains(Atspi.StateType.FOCUSED) and (name or labelled(node)) and role not in AROUND:
            self.stops.append(role)
        if role == "text" and not safely(node.get_text_iface, None):
            self.unlike.append(f"{where}: {name}")
        if role in SPEAKING and above not in INSIDE and state.contains(Atspi.StateType.SENSITIVE):
            self.asked += 1
            if not name and not labelled(node) and not (role == "link" and said):
                self.nameless.append(f"{where}: {role}" + (f" = {said}" if said else ""))
        if role not in ("menu", "menu bar"):
            for child in children(node):
                self.node(child, depth + 1, where, role)


def application(pid):
    desktop = Atspi.get_desktop(0)
    for app in children(desktop):
        if safely(app.get_process_id, 0) == pid:
            return app
    return None


def key(*names):
    subprocess.run(["xdotool", "key", *names], check=False)
    time.sleep(2)


def frames(app):
    return [frame for frame in children(app) if states(frame).contains(Atspi.StateType.SHOWING)]


def shown(app):
    """The window that is shown; while the program is busy it answers nobody."""
    until = time.time() + PATIENCE
    while not (found := frames(app)):
        if time.time() > until:
            sys.exit("The product shows no window any more.")
        time.sleep(1)
    return found[0]


def titles(app):
    return {safely(frame.get_name, "") for frame in frames(app)}


def opened(app, before, what):
    """The window that was not there before."""
    until = time.time() + PATIENCE
    while time.time() < until:
        for frame in frames(app):
            if safely(frame.get_name, "") not in before:
                return frame
        time.sleep(1)
    sys.exit(f"{what} opens no window that a screen reader is told of.")


def main(tree, launcher, file):
    product = subprocess.Popen([launcher, file], stdout=subprocess.PIPE, text=True)
    for line in product.stdout:
        if "usable" in line:
            break
    until = time.time() + PATIENCE
    while not (application(product.pid) and frames(application(product.pid))):
        if time.time() > until or product.poll() is not None:
            sys.exit("The product told no screen reader of a window.")
        time.sleep(1)
    time.sleep(3)
    app = application(product.pid)
    with open(tree, "w", encoding="utf-8") as out:
        walk = Walk(out)
        try:
            for number in range(1, PAGES + 1):
                window = shown(app)
                walk.page(f"page {number}: {window.get_name()}", window)
                key("alt+Next")
            key(*TO_PLAN)
            for number in range(1, STRATEGY_PAGES + 1):
                walk.page(f"page {number} of the strategy", shown(app))
                key("alt+Next")
            key("ctrl+h")
            walk.place("Find", shown(app))
            for keys, what in (("ctrl+e", "Export"), ("ctrl+n", "New assessment"), ("F5", "Facilitator mode")):
                before = titles(app)
                key(keys)
                walk.place(what, opened(app, before, what))
                key("Escape")
        finally:
            product.terminate()
    for one in sorted(set(walk.nameless)):
        print("Without a name:", one)
    for one in sorted(set(walk.unlike)):
        print("Told as a text that holds none:", one)
    print(f"{walk.asked} controls were asked for their names, {len(set(walk.nameless))} have none; the tree is in {tree}")
    return 1 if walk.nameless or walk.unlike or walk.asked < 50 else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
