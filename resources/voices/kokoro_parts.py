"""Kokoro-82M taken apart, so that lengths and pitch can be set before it speaks.

The packaged model is one graph with weights in 8 bits. It is made into three with
weights in 32 bits: how long each phoneme lasts; the sound's content, pitch and loudness
over time; and the spectrum. The ends of it (the harmonic source and the inverse Fourier
transform) are computed outside: see `kokoro`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np
import onnx
from onnx import helper, numpy_helper

if TYPE_CHECKING:
    from pathlib import Path

LENGTHS: Final = "/encoder/Gather_output_0"
RAW_LENGTHS: Final = "/encoder/Div_output_0"
"""Before they are rounded to whole frames."""

CONTENT: Final = "/encoder/MatMul_1_output_0"
PITCH: Final = "/encoder/Squeeze_output_0"
LOUDNESS: Final = "/encoder/Squeeze_1_output_0"
SOURCE: Final = "/decoder/decoder/generator/Concat_3_output_0"
SPECTRUM: Final = "/decoder/decoder/generator/conv_post/Conv_output_0"

_MIXING: Final = "/decoder/decoder/generator/m_source/l_linear/"

PARTS: Final = {
    "lengths": (("tokens", "style", "speed"), (RAW_LENGTHS,)),
    "course": (("tokens", "style", LENGTHS), (CONTENT, PITCH, LOUDNESS)),
    "spectrum": (("style", CONTENT, PITCH, LOUDNESS, SOURCE), (SPECTRUM,)),
}

_SHAPES: Final[dict[str, list[int | str]]] = {
    "tokens": [1, "tokens"],
    "style": [1, 256],
    "speed": [1],
    LENGTHS: ["tokens"],
    RAW_LENGTHS: [1, "tokens"],
    CONTENT: [1, 512, "frames"],
    PITCH: [1, "half_frames"],
    LOUDNESS: [1, "half_frames"],
    SOURCE: [1, 22, "steps"],
    SPECTRUM: [1, 22, "steps"],
}

# sin(pi r)^2 / r^2 for r^2 in 0..0.25, with errors below 4e-6: what computes a sine
# takes a quarter of the whole time, and additions next to none.
_SINE_TERMS: Final = (9.8695911, -32.46809728, 42.68327411, -29.63395605, 10.94959854)


def take_apart(whole: Path, folder: Path) -> None:
    """Write the parts of the packaged model into `folder`, as ``lengths.onnx`` etc."""
    model = onnx.load(str(whole))
    graph = _Graph(model.graph)
    graph.in_floats()
    graph.without_sines()
    np.savez(folder / "source.npz", **graph.source())
    for name, (inputs, outputs) in PARTS.items():
        onnx.save(_part(model, inputs, outputs), str(folder / f"{name}.onnx"))


def _part(model: Any, inputs: tuple[str, ...], outputs: tuple[str, ...]) -> Any:  # noqa: ANN401
    """Return the model that leads from `inputs` to `outputs` of the whole one."""
    made_by = {name: node for node in model.graph.node for name in node.output}
    wanted, nodes = list(outputs), set()
    while wanted:
        name = wanted.pop()
        node = made_by.get(name)
        if name not in inputs and node is not None and node.output[0] not in nodes:
            nodes.add(node.output[0])
            wanted += node.input
    kept = [node for node in model.graph.node if node.output[0] in nodes]
    used = {name for node in kept for name in node.input}
    graph = helper.make_graph(
        kept,
        "part",
        [_value(name) for name in inputs],
        [_value(name) for name in outputs],
        [one for one in model.graph.initializer if one.name in used],
    )
    return helper.make_model(
        graph, opset_imports=model.opset_import, ir_version=model.ir_version
    )


def _value(name: str) -> Any:  # noqa: ANN401
    kind = onnx.TensorProto.FLOAT
    if name in (LENGTHS, "tokens"):
        kind = onnx.TensorProto.INT64
    return helper.make_tensor_value_info(name, kind, _SHAPES[name])


class _Graph:
    """A graph that is rewritten."""

    def __init__(self, graph: Any) -> None:  # noqa: ANN401 - onnx has no types
        self._graph = graph
        self._weights = {one.name: one for one in graph.initializer}

    def source(self) -> dict[str, Any]:
        """Return the weights by which the harmonics are mixed."""
        weights = {}
        for node in self._graph.node:
            if node.output[0].startswith(_MIXING):
                key = "weights" if node.op_type == "MatMul" else "bias"
                (name,) = (one for one in node.input if one in self._weights)
                weights[key] = self._array(name).reshape(-1)
        return weights

    def in_floats(self) -> None:
        """Compute in floats what the graph computes in 8 bits."""
        plain: dict[str, str] = {}
        nodes = []
        for node in self._graph.node:
            if node.op_type == "DynamicQuantizeLinear":
                plain[node.output[0]] = node.input[0]
                self._constant(node.output[1], np.array(1, np.float32))
                continue
            nodes.append(self._float_node(node, plain))
        self._put(nodes)

    def _float_node(self, node: Any, plain: dict[str, str]) -> Any:  # noqa: ANN401
        kinds = {"ConvInteger": "Conv", "MatMulInteger": "MatMul"}
        if node.op_type in kinds:
            weights = plain.get(node.input[1]) or self._plain_weights(node)
            inputs = [plain[node.input[0]], weights]
            return _like(node, kinds[node.op_type], inputs)
        if node.op_type == "DynamicQuantizeLSTM":
            pairs = ((1, 8), (2, 10))
            scaled = [
                self._scaled(node.input[a], *node.input[b : b + 2]) for a, b in pairs
            ]
            return _like(node, "LSTM", [node.input[0], *scaled, *node.input[3:7]])
        if node.op_type == "Floor" and "tmp_quant" in node.input[0]:
            return _like(node, "Identity", list(node.input))
        if node.op_type == "Cast" and "bias_quant_rounded" in node.input[0]:
            node.attribute[0].i = onnx.TensorProto.FLOAT
        return node

    def _plain_weights(self, node: Any) -> str:  # noqa: ANN401
        weights = self._array(node.input[1]).astype(np.float32)
        zero = self._array(node.input[3]).astype(np.float32)
        if zero.size > 1 and node.op_type == "ConvInteger":
            zero = zero.reshape(-1, *[1] * (weights.ndim - 1))
        return self._constant(f"{node.input[1]}_plain", weights - zero)

    def _scaled(self, name: str, scale: str, zero: str) -> str:
        shape = (-1, 1, 1)
        offset = self._array(zero).astype(np.float32).reshape(shape)
        weights = self._array(name).astype(np.float32) - offset
        weights = weights * self._array(scale).reshape(shape)
        return self._constant(f"{name}_plain", weights.transpose(0, 2, 1))

    def without_sines(self) -> None:
        """Put a polynomial in place of each squared sine."""
        self._constant("sine_turns", np.array(1 / np.pi, np.float32))
        for power, term in enumerate(_SINE_TERMS):
            self._constant(f"sine_{power}", np.array(term, np.float32))
        users: dict[str, list[Any]] = {}
        for node in self._graph.node:
            for name in node.input:
                users.setdefault(name, []).append(node)
        nodes: list[Any] = []
        squares = set()
        for node in self._graph.node:
            used = users.get(node.output[0], [])
            if node.op_type == "Sin" and [one.op_type for one in used] == ["Pow"]:
                squares.add(used[0].output[0])
                nodes += _squared_sine(node.input[0], used[0].output[0])
            elif node.output[0] not in squares:
                nodes.append(node)
        self._put(nodes)

    def _put(self, nodes: list[Any]) -> None:
        del self._graph.node[:]
        self._graph.node.extend(nodes)
        used = {name for node in nodes for name in node.input}
        kept = [one for name, one in self._weights.items() if name in used]
        del self._graph.initializer[:]
        self._graph.initializer.extend(kept)
        del self._graph.value_info[:]

    def _array(self, name: str) -> Any:  # noqa: ANN401
        return numpy_helper.to_array(self._weights[name])

    def _constant(self, name: str, value: Any) -> str:  # noqa: ANN401
        value = np.ascontiguousarray(value).reshape(np.shape(value))
        self._weights[name] = numpy_helper.from_array(value, name)
        return name


def _like(node: Any, kind: str, inputs: list[str]) -> Any:  # noqa: ANN401
    made = helper.make_node(kind, inputs, list(node.output), name=node.name)
    made.attribute.extend(node.attribute)
    return made


def _squared_sine(angle: str, result: str) -> list[Any]:
    """Return nodes that compute the square of the sine of `angle`, in half turns."""
    nodes: list[Any] = []

    def step(kind: str, *inputs: str) -> str:
        name = f"{result}/sine_{len(nodes)}"
        nodes.append(helper.make_node(kind, list(inputs), [name], name=name))
        return name

    turns = step("Mul", angle, "sine_turns")
    rest = step("Sub", turns, step("Round", turns))
    square = step("Mul", rest, rest)
    last = len(_SINE_TERMS) - 1
    total = step("Mul", square, f"sine_{last}")
    for power in range(last - 1, -1, -1):
        total = step("Add", total, f"sine_{power}")
        if power:
            total = step("Mul", total, square)
    nodes.append(helper.make_node("Mul", [total, square], [result], name=result))
    return nodes
