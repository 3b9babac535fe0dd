import type { Claim } from "./state.ts";

/** A station of a claim on its way to being paid. */
export interface Step {
  label: string;
  /** 0 to 1. */
  done: number;
  state: "done" | "now" | "next" | "bad";
}

const endText: Record<Claim["status"], string> = {
  open: "paid",
  sealed: "paid",
  finalized: "paid",
  failed: "failed",
  void: "void",
  missed: "missed",
};

/** The stations of a claim. The middle ones show how many of the challenged segments have reached them. */
export function stepsOf(claim: Claim): Step[] {
  const sealed = claim.status !== "open";
  const settled = claim.status !== "open" && claim.status !== "sealed";
  const bad = ["void", "failed", "missed"].includes(claim.status);
  const challenged = claim.challenged.length;
  const check = (reached: string, verb: string, count: number): Step => {
    if (!sealed) return { label: reached, done: 0, state: "next" };
    if (challenged === 0) return { label: `none to ${verb}`, done: 1, state: "done" };
    const done = Math.min(1, count / challenged);
    return { label: `${count}/${challenged} ${reached}`, done, state: done === 1 ? "done" : settled ? "bad" : "now" };
  };
  return [
    { label: "claimed", done: 1, state: "done" },
    sealed
      ? { label: `${challenged} challenged`, done: 1, state: "done" }
      : { label: "seed to come", done: 0, state: "now" },
    check("revealed", "reveal", claim.revealed),
    check("passed", "pass", claim.passed),
    { label: endText[claim.status], done: settled ? 1 : 0, state: bad ? "bad" : settled ? "done" : "next" },
  ];
}
