"""What a screen reader says while somebody works by keys: at each stop the places entered, role, name, value, states, and what changes by itself.

usage: aloud.py LAUNCHER [ARGUMENT...] < LINES

Each line of standard input is sent to the product and repeated after ">": "key NAME..." as xdotool names keys, "type TEXT", "wait SECONDS",
"# remark". What is said is printed below it. By hand: run it in a terminal, or feed it from a named pipe. It needs a session bus
(dbus-run-session) and a display with a window manager, as releng/accessibility/run has them.
"""
import os
import subprocess
import sys
import threading
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from walk import children, labelled, safely, states  # noqa: E402

SILENCE = 0.5
FIRST = 2
LONGEST = 10
MOST = 160
# Places that are said when they are entered, and where the way up ends.
ENTERED = {"panel", "dialog", "frame", "tool bar", "menu", "menu bar", "page tab list", "table", "tree", "tree table", "list", "window", "alert"}
STATES = ((Atspi.StateType.CHECKED, "checked"), (Atspi.StateType.EXPANDED, "expanded"), (Atspi.StateType.REQUIRED, "required"),
          (Atspi.StateType.INVALID_ENTRY, "invalid"), (Atspi.StateType.READ_ONLY, "read only"))
CHECKS = {"check box", "radio button", "toggle button", "check menu item", "radio menu item"}
COUNTED = {"list item", "table cell", "table row", "menu item", "check menu item", "radio menu item", "page tab", "tree item"}
# What is said when it changes though nobody stands on it.
LIVE = {"alert", "notification", "status bar"}
VALUED = {"spin button", "slider", "progress bar"}
CHANGES = {"object:property-change:accessible-name": "is now called", "object:property-change:accessible-value": "has the value",
           "object:property-change:accessible-description": "is described", "object:announcement": "announces"}


def cut(text):
    text = " ".join((text or "").split())
    return text if len(text) <= MOST else text[:MOST] + "…"


def name(node):
    own = safely(node.get_name, "") or ""
    if own.strip() or not labelled(node):
        return cut(own)
    for relation in safely(node.get_relation_set, []) or []:
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return cut(safely(relation.get_target(0).get_name, ""))
    return ""


def value(node, role):
    if role == "combo box":
        chosen = safely(node.get_selection_iface, None)
        child = safely(lambda: Atspi.Selection.get_selected_child(chosen, 0), None) if chosen else None
        if child:
            return name(child)
    if role in VALUED:
        number = safely(node.get_value_iface, None)
        if number:
            return str(safely(number.get_current_value, ""))
    text = safely(node.get_text_iface, None)
    return cut(safely(lambda: Atspi.Text.get_text(text, 0, -1), "")) if text else ""


def place(node):
    """Number and count among its like, as in "2 of 7"."""
    parent = safely(node.get_parent, None)
    count = safely(parent.get_child_count, 0) if parent else 0
    index = safely(node.get_index_in_parent, -1)
    return f"{index + 1} of {count}" if 0 <= index < count else ""


def combo(button):
    """The combo box that a button belongs to: on Linux it is the button that has the focus."""
    above = button
    for _ in range(3):
        above = safely(above.get_parent, None) if above else None
        if above and safely(above.get_role_name, "") == "combo box":
            return above
    return None


def row(cell):
    """The words of the row that a cell is in, as far as it is chosen with the cell, and its number among the rows."""
    table = safely(cell.get_parent, None)
    while table and not safely(table.get_table_iface, None):
        table = safely(table.get_parent, None)
    if not table:
        return "", ""
    grid = table.get_table_iface()
    index = safely(cell.get_index_in_parent, 0)
    number = safely(lambda: Atspi.Table.get_row_at_index(grid, index), -1)
    cells = [safely(lambda c=c: Atspi.Table.get_accessible_at(grid, number, c), None) for c in range(safely(lambda: Atspi.Table.get_n_columns(grid), 0))]
    told = []
    for one in cells:
        if one and (one == cell or states(one).contains(Atspi.StateType.SELECTED)):
            told += [name(part) or value(part, "") for part in (one, *children(one))]
            if states(one).contains(Atspi.StateType.CHECKED):
                told.append("checked")
    return "; ".join(word for word in told if word), f"{number + 1} of {safely(lambda: Atspi.Table.get_n_rows(grid), 0)}"


def words(node):
    role = safely(node.get_role_name, "")
    if role == "toggle button" and (above := combo(node)):
        node, role = above, "combo box"
    if role == "table cell":
        told, number = row(node)
        if number:
            return f"{told or 'WITHOUT A NAME'}, row {number}"
    called = name(node)
    said = value(node, role)
    state = states(node)
    marks = [word for kind, word in STATES if state.contains(kind)]
    if role in CHECKS and "checked" not in marks:
        marks.append("not checked")
    if not state.contains(Atspi.StateType.SENSITIVE):
        marks.append("unavailable")
    if state.contains(Atspi.StateType.SELECTED) and role in COUNTED:
        marks.append("selected")
    parts = [called or ("" if said else "WITHOUT A NAME"), role]
    if said and said != called:
        parts.append("= " + said)
    parts += marks
    if role in COUNTED:
        parts.append(place(node))
    about = cut(safely(node.get_description, ""))
    if about and about != called:
        parts.append("– " + about)
    return ", ".join(part for part in parts if part)


class Reader:
    def __init__(self, pid):
        self.pid = pid
        self.around = []
        self.last = ("", 0)
        self.heard = time.time()
        self.focus = None
        self.listener = Atspi.EventListener.new(self.hear)
        for kind in ("object:state-changed:focused", "object:active-descendant-changed", "object:selection-changed", "object:state-changed:checked",
                     "object:state-changed:expanded", "object:text-changed", "window:activate", *CHANGES):
            self.listener.register(kind)

    def hear(self, event):
        try:
            if event.source and event.source.get_process_id() == self.pid:
                self.tell(event.type, event)
        except GLib.Error:
            pass  # gone before it could be asked

    def tell(self, kind, event):
        node = event.source
        if kind == "window:activate":
            self.around = []
            self.say("WINDOW " + words(node))
        elif kind == "object:state-changed:focused" and event.detail1:
            self.focus = node
            self.stop(node)
        elif kind == "object:active-descendant-changed":
            child = event.any_data if isinstance(event.any_data, Atspi.Accessible) else safely(lambda: node.get_child_at_index(event.detail1), None)
            if child:
                self.stop(child)
        elif kind == "object:selection-changed" and safely(node.get_role_name, "") == "combo box":
            if self.focus and combo(self.focus) == node:
                self.say("changed: " + words(node))
        elif kind == "object:selection-changed" and states(node).contains(Atspi.StateType.FOCUSED):
            chosen = safely(node.get_selection_iface, None)
            child = safely(lambda: Atspi.Selection.get_selected_child(chosen, 0), None) if chosen else None
            if child:
                self.stop(child)
        elif kind.startswith(("object:state-changed:checked", "object:state-changed:expanded")) and states(node).contains(Atspi.StateType.FOCUSED):
            self.say("changed: " + words(node))
        elif kind.startswith("object:text-changed"):
            if safely(node.get_role_name, "") in LIVE and states(node).contains(Atspi.StateType.SHOWING):
                self.say("changed: " + words(node))
        else:
            for start, said in CHANGES.items():
                if kind.startswith(start) and (safely(node.get_role_name, "") in LIVE or states(node).contains(Atspi.StateType.FOCUSED)):
                    told = event.any_data if isinstance(event.any_data, str) else ""
                    self.say(f"changed: {safely(node.get_role_name, '')} {said} {cut(told) or words(node)}")

    def stop(self, node):
        above = []
        parent = safely(node.get_parent, None)
        while parent and safely(parent.get_role_name, "") != "application":
            role = safely(parent.get_role_name, "")
            called = name(parent)
            if called and role in ENTERED and role != "frame":
                above.append(f"{called} ({role})")
            parent = safely(parent.get_parent, None)
        above.reverse()
        new = [one for one in above if one not in self.around]
        self.around = above
        self.say((" > ".join(new) + ": " if new else "") + words(node))

    def say(self, text):
        now = time.time()
        if text != self.last[0] or now - self.last[1] > SILENCE:
            print("   " + text, flush=True)
        self.last = (text, now)
        self.heard = now


def send(line, reader):
    print("> " + line, flush=True)
    verb, _, rest = line.partition(" ")
    reader.heard = started = time.time()
    if verb == "key":
        subprocess.run(["xdotool", "key", *rest.split()], check=False)
    elif verb == "type":
        subprocess.run(["xdotool", "type", "--delay", "25", rest], check=False)
    elif verb == "wait":
        time.sleep(float(rest))
    while verb not in ("#", "type") and time.time() - started < LONGEST and time.time() - reader.heard < (
            FIRST if reader.heard == started else SILENCE):
        time.sleep(0.05)


def main(arguments):
    product = subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                               env={**os.environ, "JDK_JAVA_OPTIONS": os.environ.get("JDK_JAVA_OPTIONS", "") + " -Dorgdeck.startup.marker=true"})
    reader = Reader(product.pid)
    loop = GLib.MainLoop()

    def work():
        for line in product.stdout:
            if "usable" in line:
                break
        time.sleep(3)
        print("ready", flush=True)
        for line in sys.stdin:
            if line.strip() and product.poll() is None:
                send(line.rstrip("\n"), reader)
        loop.quit()

    def end():
        product.wait()
        loop.quit()

    threading.Thread(target=work, daemon=True).start()
    threading.Thread(target=end, daemon=True).start()
    try:
        loop.run()
    finally:
        if product.poll() is None:
            product.terminate()


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1:])
