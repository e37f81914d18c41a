"""The same program without a window."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from phonecoach import __version__
from phonecoach.errors import ContentError, PhonecoachError
from phonecoach.units import PLAYED, Language, Mode

if TYPE_CHECKING:
    from collections.abc import Sequence

_FAILED = 1
_BAD_INPUT = 2
_STOPPED = 130
"""As shells tell of a command that was stopped by Ctrl C."""


def main(argv: Sequence[str]) -> int:
    """Run one command and return its exit code.

    The answer goes to stdout, everything else to stderr.

    Args:
        argv: The command and what follows it.

    Returns:
        0 when all is well, 1 when a check found something, 2 for bad input, 130 when
        it was stopped.
    """
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    arguments = _parser().parse_args(argv)
    try:
        code = arguments.run(arguments)
        assert isinstance(code, int)
    except ContentError as error:
        sys.stderr.write(f"{error}\n")
        return _BAD_INPUT
    except PhonecoachError as error:
        sys.stderr.write(f"{error}\n")
        return _BAD_INPUT
    except KeyboardInterrupt:
        # What was being written is taken back where it arose.
        sys.stderr.write("Stopped.\n")
        return _STOPPED
    except BrokenPipeError:
        # Whoever read our answer has seen enough.
        sys.stderr.close()
        return 0
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="phonecoach",
        description="A trainer for telephone manners. Without a command it opens the "
        "window.",
    )
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_play(commands)
    _add_hear(commands)
    _add_listen(commands)
    _add_check(commands)
    _add_lists(commands)
    _add_verify(commands)
    _add_report(commands)
    return parser


# Each command imports what it needs when it runs: a list of cases loads no analyser.

_Commands = "argparse._SubParsersAction[argparse.ArgumentParser]"


def _add_play(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    play = commands.add_parser("play", help="take a call in virtual time, by a plan")
    play.add_argument(
        "case", metavar="CASE", help="a case's id, also of a house's own, or its folder"
    )
    play.add_argument("--lang", required=True, type=Language, choices=list(Language))
    play.add_argument("--plan", required=True, type=Path, metavar="FILE")
    play.add_argument("--profile", help="such as ja-JP; by default the language's own")
    play.add_argument(
        "--site",
        type=Path,
        metavar="FILE",
        help="what a site has of its own; by default site.yaml beside the record",
    )
    play.add_argument("--mode", type=Mode, choices=list(PLAYED), default=Mode.TYPED)
    play.add_argument(
        "--data", type=Path, metavar="FOLDER", help="keep the call in this record"
    )
    play.add_argument("--person", metavar="NAME", help="who takes the call")
    play.add_argument("--seed", type=int, default=0, help="chooses among wordings")
    play.add_argument(
        "--after",
        type=Path,
        metavar="PLAN",
        help="of a follow-up: first play the case that opens it by this plan",
    )
    play.add_argument(
        "--late",
        action="store_true",
        help="other calls were taken first once the follow-up had fallen due",
    )
    play.add_argument(
        "--first", metavar="CASE", help="which case opens it, where several do"
    )
    play.add_argument("--json", action="store_true", help="print record and card")
    play.set_defaults(run=_play)


def _add_hear(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    hear = commands.add_parser("hear", help="tell what turns on stdin do")
    hear.add_argument("--lang", required=True, type=Language, choices=list(Language))
    hear.add_argument(
        "--explain", action="store_true", help="also tell what came near, and why not"
    )
    hear.set_defaults(run=_hear)


def _add_listen(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    listen = commands.add_parser("listen", help="tell what a recording holds")
    listen.add_argument(
        "trainee", type=Path, metavar="TRAINEE.wav", help="WAV, FLAC or Ogg, any rate"
    )
    listen.add_argument(
        "--caller",
        type=Path,
        metavar="CALLER.wav",
        help="the caller's side; it began at the same moment",
    )
    listen.add_argument("--lang", required=True, type=Language, choices=list(Language))
    listen.add_argument(
        "--model",
        type=Path,
        metavar="FOLDER",
        help="write down the words with this model (extra “transcript”)",
    )
    listen.add_argument("--json", action="store_true", help="print JSON")
    listen.set_defaults(run=_listen)


def _add_check(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    check = commands.add_parser("check", help="tell every problem of every case")
    check.add_argument(
        "folder",
        nargs="?",
        type=Path,
        metavar="FOLDER",
        help="cases, or one case; also a site.yaml; by default all, a house's own too",
    )
    check.add_argument(
        "--data",
        type=Path,
        metavar="FOLDER",
        help="a house's own lie beside this record; by default the window's own",
    )
    check.add_argument(
        "--rebaseline",
        action="store_true",
        help="first write missing durations and marks of origin into the text files",
    )
    check.add_argument(
        "--coverage",
        action="store_true",
        help="also let random trainees find out what each case can meet and miss",
    )
    check.add_argument(
        "--trainees", type=int, default=1_000, metavar="N", help="for each case"
    )
    check.add_argument("--seed", type=int, default=0, help="decides what they do")
    check.add_argument("--json", action="store_true", help="print JSON")
    check.set_defaults(run=_check)


def _add_lists(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    for name, run, what in (
        ("checklist", _checklist, "list the 57 items"),
        ("scenarios", _scenarios, "list the cases"),
    ):
        listing = commands.add_parser(name, help=what)
        listing.add_argument("--json", action="store_true", help="print JSON")
        listing.set_defaults(run=run)


def _add_verify(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    verify = commands.add_parser(
        "verify", help="tell whether everything in a training record still holds"
    )
    verify.add_argument(
        "--data", type=Path, metavar="FOLDER", help="by default the window's own"
    )
    verify.add_argument("--json", action="store_true", help="print JSON")
    verify.set_defaults(run=_verify)


def _add_report(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    report = commands.add_parser(
        "report", help="write a card, a person, a group or a part as a file"
    )
    report.add_argument(
        "subject",
        metavar="CALL|PERSON|GROUP|CASE",
        help="an id, “last”, a name, “group” or a team's name; with --lines a case",
    )
    report.add_argument("--format", required=True, choices=["pdf", "xlsx", "csv"])
    report.add_argument("--out", required=True, type=Path, metavar="FILE")
    report.add_argument(
        "--data", type=Path, metavar="FOLDER", help="by default the window's own"
    )
    report.add_argument(
        "--person", metavar="NAME", help="who asks; by default whom it is about"
    )
    report.add_argument("--lang", type=Language, choices=list(Language))
    report.add_argument(
        "--bom", action="store_true", help="let CSV begin as Excel likes it"
    )
    report.add_argument(
        "--form",
        metavar="NAME|FILE",
        help="fill a form in as well: ksqi, ks-cqi, contest, or a YAML file",
    )
    report.add_argument(
        "--certificate",
        metavar="TEST",
        help="write that the person has passed a test: its id, or a case of it",
    )
    report.add_argument(
        "--lines",
        action="store_true",
        help="write what the caller of a case says, for a role-play",
    )
    report.set_defaults(run=_report)


def _play(arguments: argparse.Namespace) -> int:
    from phonecoach.console.before import BeforeWish  # noqa: PLC0415
    from phonecoach.console.play import Wish, play  # noqa: PLC0415

    return play(
        Wish(
            case=arguments.case,
            language=arguments.lang,
            plan=arguments.plan,
            profile=arguments.profile,
            site=arguments.site,
            mode=arguments.mode,
            data=arguments.data,
            person=arguments.person,
            seed=arguments.seed,
            as_json=arguments.json,
            before=BeforeWish(
                plan=arguments.after, late=arguments.late, first=arguments.first
            ),
        )
    )


def _hear(arguments: argparse.Namespace) -> int:
    from phonecoach.console.hear import hear  # noqa: PLC0415

    return hear(arguments.lang, sys.stdin, explain=arguments.explain)


def _listen(arguments: argparse.Namespace) -> int:
    from phonecoach.console.listen import ListenWish, listen  # noqa: PLC0415

    return listen(
        ListenWish(
            trainee=arguments.trainee,
            caller=arguments.caller,
            language=arguments.lang,
            model=arguments.model,
            as_json=arguments.json,
        )
    )


def _check(arguments: argparse.Namespace) -> int:
    from phonecoach.console.cases import CheckWish, check  # noqa: PLC0415

    return check(
        CheckWish(
            folder=arguments.folder,
            data=arguments.data,
            rebase=arguments.rebaseline,
            coverage=arguments.coverage,
            trainees=arguments.trainees,
            seed=arguments.seed,
            as_json=arguments.json,
        )
    )


def _checklist(arguments: argparse.Namespace) -> int:
    from phonecoach.console.cases import list_checklist  # noqa: PLC0415

    return list_checklist(as_json=arguments.json)


def _scenarios(arguments: argparse.Namespace) -> int:
    from phonecoach.console.cases import list_scenarios  # noqa: PLC0415

    return list_scenarios(as_json=arguments.json)


def _verify(arguments: argparse.Namespace) -> int:
    from phonecoach.console.verify import verify  # noqa: PLC0415

    return verify(arguments.data, as_json=arguments.json)


def _report(arguments: argparse.Namespace) -> int:
    if arguments.lines:
        from phonecoach.console.lines import LinesWish, write_lines_of  # noqa: PLC0415

        return write_lines_of(
            LinesWish(
                case=arguments.subject,
                format=arguments.format,
                out=arguments.out,
                data=arguments.data,
                language=arguments.lang,
            )
        )
    from phonecoach.console.report import ReportWish, report  # noqa: PLC0415
    from phonecoach.report.making import Format  # noqa: PLC0415

    return report(
        ReportWish(
            subject=arguments.subject,
            format=Format(arguments.format),
            out=arguments.out,
            data=arguments.data,
            person=arguments.person,
            language=arguments.lang,
            bom=arguments.bom,
            form=arguments.form,
            certificate=arguments.certificate,
        )
    )
