#!/usr/bin/env python3
"""fit_confidence.py FIELDS.tsv : the coefficients of ocr/fields/confidence_table.h, and how well they hold.

One line a field, as tools/field_evidence.py writes them: document, class, 1 where the value was right, then the
features as featuresOf() gives them. Logistic regression by Newton's method with a little L2; a start for each class,
the weights for all. The reliability is measured on documents that were left out (eight folds)."""
import collections, math, sys

RIDGE = 0.5


def solve(a, b):
    n = len(b)
    rows = [a[i][:] + [b[i]] for i in range(n)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(n):
            if r != i and rows[i][i]:
                share = rows[r][i] / rows[i][i]
                rows[r] = [x - share * y for x, y in zip(rows[r], rows[i])]
    return [rows[i][n] / rows[i][i] for i in range(n)]


def chance(weights, x):
    return 1 / (1 + math.exp(-max(-30, min(30, sum(w * v for w, v in zip(weights, x))))))


def fit(samples):
    n = len(samples[0][1])
    weights = [0.0] * n
    for _ in range(30):
        gradient = [-RIDGE * w for w in weights]
        hessian = [[RIDGE * (i == j) for j in range(n)] for i in range(n)]
        for right, x in samples:
            p = chance(weights, x)
            for i in range(n):
                if x[i]:
                    gradient[i] += (right - p) * x[i]
                    for j in range(n):
                        hessian[i][j] += p * (1 - p) * x[i] * x[j]
        weights = [w + s for w, s in zip(weights, solve(hessian, gradient))]
    return weights


lines = [line.rstrip("\n").split("\t") for line in open(sys.argv[1], encoding="utf-8")]
classes = sorted({line[1] for line in lines})
data = [(line[0], int(line[2]), [float(line[1] == c) for c in classes] + [float(v) for v in line[3:]]) for line in lines]
weights = fit([(right, x) for _, right, x in data])
for name, weight in zip(classes, weights):
    print(f"start {name:14s} {weight:6.2f}")
print("weights", ", ".join(f"{w:.2f}" for w in weights[len(classes):]))

documents = sorted({d for d, _, _ in data})
held_out = []  # what the model says of documents it was not fitted on
for fold in range(8):
    out = set(documents[fold::8])
    held = fit([(right, x) for d, right, x in data if d not in out])
    held_out += [(chance(held, x), right) for d, right, x in data if d in out]
print("caution: what is taken off every start, so that of fields at 0.95 and above 99 % are right")
for caution in (0, 0.3, 0.6, 0.9, 1.2, 1.5):
    bins = collections.OrderedDict((b, [0, 0]) for b in (0.95, 0.8, 0.5, 0.0))
    for p, right in held_out:
        lowered = 1 / (1 + (1 - p) / p * math.exp(caution))
        cell = bins[next(b for b in bins if lowered >= b)]
        cell[0] += 1
        cell[1] += right
    print(caution, "; ".join(f"{b:4.2f}: {n}, {100 * r / max(n, 1):.1f} %" for b, (n, r) in bins.items()))
