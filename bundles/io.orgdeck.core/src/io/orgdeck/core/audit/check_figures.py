#!/usr/bin/env python3
"""Recomputes the figures of an audit bundle. Written from docs/audit.md alone; needs Python 3.9 and nothing else.

usage: check_figures.py BUNDLE [PAPER ...] [--key CODE] [--vote CODE] [--all]

Exit status: 0 everything is exact or within tolerance, 1 something is not, 2 wrong use, 3 the bundle was changed or is none.
"""
import hashlib
import json
import math
import re
import sys
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

# Ed25519, the verifying half of RFC 8032, section 6.
P = 2 ** 255 - 19
Q = 2 ** 252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P


def _x(y, sign):
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P)
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    return P - x if x & 1 != sign else x


def _add(a, b):
    e, f = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    g, h = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    e, f, g, h = f - e, h - g, h + g, f + e
    return e * f % P, g * h % P, f * g % P, e * h % P


def _times(number, point):
    result = (0, 1, 1, 0)
    while number:
        if number & 1:
            result = _add(result, point)
        point = _add(point, point)
        number >>= 1
    return result


def _point(data):
    y = int.from_bytes(data, 'little')
    sign, y = y >> 255, y & (1 << 255) - 1
    x = _x(y, sign)
    return None if x is None else (x, y, 1, x * y % P)


_BY = 4 * pow(5, P - 2, P) % P
_BX = _x(_BY, 0)
BASE = (_BX, _BY, 1, _BX * _BY % P)


def signed(key, message, signature):
    a, r = _point(key), _point(signature[:32])
    s = int.from_bytes(signature[32:], 'little')
    if a is None or r is None or s >= Q:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), 'little') % Q
    left, right = _times(s, BASE), _add(r, _times(h, a))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0


# The rules of section 4. Fractions are exact; a float is made of them once, at the end.
WORDS = ['two camps', 'split', 'mixed', 'agreed']
WITHHELD = object()


def quantile(counts, numerator, denominator):
    """The place as an exact fraction, found by walking through the counts."""
    n = sum(counts)
    if n == 0:
        return None
    h = Fraction((n - 1) * numerator, denominator)
    k = math.floor(h)

    def place(rank):
        seen = 0
        for at, count in enumerate(counts):
            seen += count
            if rank < seen:
                return at
        return place(n - 1)
    low = place(k)
    return low + (h - k) * (place(k + 1) - low)


def value_at(scale, place):
    values = [Fraction(level['value']) for level in scale['levels']]
    k = math.floor(place)
    return values[k] if place == k else values[k] + (place - k) * (values[k + 1] - values[k])


def scored(scale):
    return scale.get('scored', True)


def median(scale, counts):
    if not scored(scale):
        return None
    place = quantile(counts, 1, 2)
    return None if place is None else value_at(scale, place)


def agreement(counts):
    n, k = sum(counts), len(counts)
    if n < 5:
        return None
    spare = Fraction(1, 10 ** 9)
    end = -(-k // 3)
    if min(sum(counts[:end]), sum(counts[k - end:])) + spare >= Fraction(3, 10) * n:
        return 'two camps'
    apart = quantile(counts, 3, 4) - quantile(counts, 1, 4)
    most = max(counts)
    around = max(sum(counts[max(0, i - 1):i + 2]) for i in range(k) if counts[i] == most)
    if apart <= 1 and around + spare >= Fraction(7, 10) * n:
        return 'agreed'
    return 'split' if apart >= 2 else 'mixed'


def carried(value, scale, main):
    if not all('lowest' in one and one['lowest'] < one['highest'] for one in (scale, main)):
        return value
    low, high = Fraction(scale['lowest']), Fraction(scale['highest'])
    to_low, to_high = Fraction(main['lowest']), Fraction(main['highest'])
    if (low, high) == (to_low, to_high):
        return value
    return to_low + (value - low) / (high - low) * (to_high - to_low)


class Figures:
    def __init__(self, inputs):
        self.main = inputs['scale']
        self.questions = {one['id']: one for one in inputs['questions']}
        self.dimensions = {one['id']: one for one in inputs['dimensions']}
        self.compared = {one['dimension']: one for one in inputs['compared']}

    def own(self, dimension):
        return [one for one in self.questions.values() if one.get('dimension') == dimension]

    def parts(self, dimension):
        return [one for one in self.dimensions.values() if one.get('partOf') == dimension]

    def of(self, dimension):
        """The questions of a dimension and of its parts, however deep."""
        return self.own(dimension) + [one for part in self.parts(dimension) for one in self.of(part['id'])]

    @staticmethod
    def mean(pairs):
        """Pairs of a weight and a value, which may be missing."""
        known = [(Fraction(weight), value) for weight, value in pairs if value is not None and weight > 0]
        total = sum(weight for weight, _ in known)
        return sum(weight * value for weight, value in known) / total if total else None

    def rolled(self, dimension, votes, cap=False):
        """The score of a dimension from the votes on questions, by their ids; that of its parts goes into it."""
        pairs = [(one['weight'], carried(median(one['scale'], votes[one['id']]), one['scale'], self.main))
                 for one in self.own(dimension) if sum(votes.get(one['id'], [])) > 0 and scored(one['scale'])]
        pairs += [(part.get('weight', 1), self.rolled(part['id'], votes, cap)) for part in self.parts(dimension)]
        score, target = self.mean(pairs), self.dimensions[dimension].get('target') if cap else None
        return score if score is None or target is None else min(score, Fraction(target))

    def score(self, dimension, cap=False):
        return self.rolled(dimension, {one['id']: one['votes'] for one in self.questions.values() if one['state'] == 'shown'}, cap)

    def compute(self, kind, about, part):
        first, _, name = kind.partition('.')
        if first == 'question':
            return self.question(self.questions.get(about), name, part)
        if first == 'dimension' and about in self.dimensions:
            return self.dimension(about, name, part)
        if first == 'overall':
            return self.overall(name)
        return self.group(kind, about, self.compared.get(about), part) if about in self.compared else None

    @staticmethod
    def question(one, name, part):
        if one is None or one['state'] == 'not asked':
            return None
        if one['state'] == 'withheld':
            return WITHHELD
        counts, scale = one['votes'], one['scale']
        n = sum(counts)
        if name == 'n':
            return n
        if name in ('dontKnow', 'doesNotApply'):
            return one[name]
        if name == 'votes':
            return next((count for level, count in zip(scale['levels'], counts) if level['id'] == part), None)
        if n == 0 or not scored(scale) and name != 'outside':
            return None
        if name in ('median', 'q1', 'q3'):
            return value_at(scale, quantile(counts, {'q1': 1, 'median': 2, 'q3': 3}[name], 4))
        if name == 'mean':
            return sum(count * Fraction(level['value']) for level, count in zip(scale['levels'], counts)) / n
        if name == 'outside':
            return n - max(counts)
        if name == 'agreement':
            return agreement(counts)
        if name == 'shift':
            before = median(scale, one['first']) if 'first' in one else one.get('firstMedian')
            return None if before is None else median(scale, counts) - Fraction(before)
        return None

    def dimension(self, dimension, name, part):
        of, score = self.of(dimension), self.score(dimension)
        if name in ('score', 'capped', 'agreement') and score is None and any(one['state'] == 'withheld' for one in of):
            return WITHHELD
        if name == 'score':
            return score
        if name == 'capped':
            return self.score(dimension, cap=True)
        if name == 'target':
            return self.dimensions[dimension].get('target')
        if name == 'coverage':
            return Fraction(sum(one['state'] != 'not asked' for one in of), len(of)) if of else 0
        if name == 'agreement':
            words = [agreement(one['votes']) for one in of if one['state'] == 'shown' and scored(one['scale'])]
            there = [word for word in WORDS if word in words]
            return max(there, key=words.count) if there else None
        if name == 'share':
            levels = {level['id'] for level in self.main['levels']}
            all_votes = some = 0
            for one in self.own(dimension):
                if one['state'] == 'shown' and all(level['id'] in levels for level in one['scale']['levels']):
                    all_votes += sum(one['votes'])
                    some += sum(count for level, count in zip(one['scale']['levels'], one['votes']) if level['id'] == part)
            return Fraction(some, all_votes) if all_votes else None
        return None

    def overall(self, name):
        asked = sum(one['state'] != 'not asked' for one in self.questions.values())
        if name == 'asked':
            return asked
        if name == 'askable':
            return len(self.questions)
        if name == 'coverage':
            return Fraction(asked, len(self.questions)) if self.questions else 0
        if name in ('score', 'capped'):
            overall = self.mean([(one.get('weight', 1), self.score(one['id'], name == 'capped')) for one in self.parts(None)])
            if overall is not None:
                return overall
            return WITHHELD if any(one['state'] == 'withheld' for one in self.questions.values()) else None
        return None

    def group(self, kind, about, compared, part):
        if kind == 'groups.compared':
            return len(compared['questions']) or None
        one = next((group for group in compared['groups'] if group['group'] == part), None)
        if kind != 'group.score' or one is None or one['state'] == 'none':
            return None
        if one['state'] == 'withheld':
            return WITHHELD
        return self.rolled(about, dict(zip(compared['questions'], one['votes'])))


def rounded(value, paper):
    """A number as it is printed with as many decimals as the paper shows."""
    if paper.endswith('%'):
        return rounded(100 * value, paper[:-1]) + '%'
    decimals = len(paper.partition('.')[2])
    number = Decimal(value).quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
    return format(abs(number) if number == 0 else number, 'f')


def verdict(figure, computed):
    if computed is None:
        return 'not verified'
    if figure.get('withheld') or computed is WITHHELD:
        return 'exact' if figure.get('withheld') and computed is WITHHELD else 'different'
    stated = figure['value']
    if isinstance(stated, str) or isinstance(computed, str):
        return 'exact' if stated == computed else 'different'
    if rounded(stated, figure['paper']) != figure['paper']:
        return 'different'
    apart = abs(float(computed) - stated)
    return 'exact' if apart == 0 else 'within tolerance' if apart <= 1e-9 * max(1, abs(stated)) else 'different'


def read(path):
    """Inputs, list and key of a bundle that is as it was signed; otherwise a sentence."""
    with open(path, 'rb') as file:
        data = file.read()
    lines = data.split(b'\n')
    if len(lines) != 4 or lines[3]:
        raise ValueError('This is no audit bundle: it has not three lines.')
    form = re.fullmatch(rb'\{"algorithm":"Ed25519","key":"([0-9a-f]{64})","signature":"([0-9a-f]{128})"\}', lines[2])
    if not form:
        raise ValueError('The signature is not as it has to be: the bundle has been changed.')
    key, signature = bytes.fromhex(form[1].decode()), bytes.fromhex(form[2].decode())
    if not signed(key, lines[0] + b'\n' + lines[1] + b'\n', signature):
        raise ValueError('The bundle has been changed since it was signed.')
    inputs, listed = json.loads(lines[0].decode()), json.loads(lines[1].decode())
    if inputs.get('format') != 'orgdeck-audit-1' or inputs.get('rules') not in (1, 2):
        raise ValueError('The bundle follows other rules than this program knows.')
    if listed['inputs'] != hashlib.sha256(lines[0]).hexdigest():
        raise ValueError('The list belongs to other inputs: the bundle has been changed.')
    return inputs, listed, key


def logs(inputs):
    """Section 6: for each question with a log whether its chain holds, the state of each code, and why it was written anew."""
    for question in inputs['questions']:
        if 'log' in question:
            head = hashlib.sha256(('orgdeck-votes-1 ' + question['log']['ballot']).encode()).hexdigest()
            states, turns, known = {}, [], True
            for text, *state in question['log']['lines']:
                vote, turn = re.fullmatch('v ([0-9A-Z]+) [0-9a-f]{64}', text), re.fullmatch('t ([a-z]+) [0-9a-f]{64}', text)
                if vote and state and state[0] in ('counted', 'replaced', 'taken back', 'changed'):
                    states[vote[1]] = state[0]
                elif turn and turn[1] in ('forgotten', 'removed', 'joined', 'merged'):
                    turns.append(turn[1])
                else:
                    known = False
                head = hashlib.sha256((head + ' ' + text).encode()).hexdigest()
            yield question, known and head == question['log']['head'], states, turns


def conditions(inputs):
    """Section 2: what does not agree where a question names, in `onlyIf`, another and the answers after which it is asked."""
    questions = {one['id']: one for one in inputs['questions']}
    groups = {}
    for compared in inputs['compared']:
        for group in compared['groups']:
            for question, counts in zip(compared['questions'], group.get('votes', [])):
                groups[question, group['group']] = counts
    for question in questions.values():
        earlier = questions.get(question.get('onlyIf', {}).get('question'))
        if earlier is None or question['state'] == 'not asked':
            continue
        if question['state'] == 'shown' and earlier['state'] != 'shown':
            yield 'Figures of ' + question['id'] + ' are shown, though the answers to ' + earlier['id'] + ' are withheld.'
            continue
        meant = [level['id'] in question['onlyIf']['answers'] for level in earlier['scale']['levels']]
        pairs = [(sum(question['votes']) + question['dontKnow'] + question['doesNotApply'], earlier['votes'])] if question['state'] == 'shown' else []
        pairs += [(sum(counts), groups[earlier['id'], group]) for (one, group), counts in groups.items()
                  if one == question['id'] and (earlier['id'], group) in groups]
        if any(answers > sum(count for count, is_meant in zip(before, meant) if is_meant) for answers, before in pairs):
            yield 'More people answered ' + question['id'] + ' than were asked it by their answers to ' + earlier['id'] + '.'


def votes(inputs, wanted):
    """Says how the logs stand, and where the vote with a code stands; whether all is well."""
    fine, place = True, None
    typed = re.sub('[^0-9A-Z]', '', (wanted or '').upper()).translate(str.maketrans('OIL', '011'))
    for question, whole, states, turns in logs(inputs):
        if not whole:
            print(question['id'] + ': the log of votes is not as it was written.')
            fine = False
        for turn in turns:
            print(question['id'] + ': the log of votes was written anew:', turn)
        if typed in states:
            place = question['id'] + ': ' + states[typed]
    if wanted is not None:
        print('Your vote on', place) if place else print('No vote has the code', wanted, 'here.')
    return fine and (wanted is None or place is not None)


def code(hexadecimal):
    return ' '.join(hexadecimal[i:i + 4] for i in range(0, 16, 4))


def main(arguments):
    everything = '--all' in arguments
    arguments = [one for one in arguments if one != '--all']
    wanted = None
    if '--key' in arguments:
        at = arguments.index('--key')
        wanted = re.sub('[^0-9a-f]', '', arguments[at + 1].lower()) if at + 1 < len(arguments) else ''
        del arguments[at:at + 2]
    voted = None
    if '--vote' in arguments:
        at = arguments.index('--vote')
        voted = arguments[at + 1] if at + 1 < len(arguments) else ''
        del arguments[at:at + 2]
    if not arguments or '' in (wanted, voted):
        print(__doc__, file=sys.stderr)
        return 2
    try:
        inputs, listed, key = read(arguments[0])
    except (ValueError, OSError, KeyError) as problem:
        print(problem)
        return 3
    fine = True
    keys = hashlib.sha256(key).hexdigest()
    print('Signed with the key', code(keys), 'for the figures', code(listed['inputs']) + '. Compare both with the last page of the paper.')
    if wanted is not None and not (len(wanted) >= 16 and (keys.startswith(wanted) or key.hex() == wanted)):
        print('This is another key than', wanted + '.')
        fine = False
    for path in arguments[1:]:
        name = re.split(r'[/\\]', path)[-1]
        with open(path, 'rb') as file:
            found = hashlib.sha256(file.read()).hexdigest()
        known = [one['sha256'] for one in listed['files'] if one['name'] == name]
        if found in known:
            print(name, 'is as it was signed.')
        else:
            print(name, 'has been changed since it was signed.' if known else 'is not among the files of the bundle: not verified.')
            fine = False
    fine = votes(inputs, voted) and fine
    for sentence in conditions(inputs):
        print(sentence)
        fine = False
    figures = Figures(inputs)
    counts = {'exact': 0, 'within tolerance': 0, 'different': 0, 'not verified': 0}
    for figure in listed['figures']:
        computed = figures.compute(figure['kind'], figure.get('about', ''), figure.get('part', ''))
        found = verdict(figure, computed)
        counts[found] += 1
        if everything or found in ('different', 'not verified'):
            said = 'withheld' if computed is WITHHELD else computed if computed is None or isinstance(computed, str) else float(computed)
            print(found + ':', figure['kind'], figure.get('about', ''), figure.get('part', ''), 'stated', figure.get('value', 'withheld'),
                  'computed', said)
    print(len(listed['figures']), 'figures:', ', '.join(f'{count} {name}' for name, count in counts.items()))
    return 0 if fine and counts['different'] == counts['not verified'] == 0 else 1


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
