package world

// courtRows are of the court, of digests and of the programs that both go by. Where ID is a claim, N is a sequence of it and M a rendition;
// where ID is a game, N is a section of its last post.
func courtRows() []Row {
	const rendition = "M:16"
	return []Row{
		{Op: OpRequestVerdict, Contract: VerificationCourt, Function: "request", pack: (*Coder).packRequestVerdict, limits: "M:48", event: "CaseOpened", id: "programId", Doc: "JobsManager alone, of itself within OpReveal; transcoder To has to be judged by second M; Forged has other blobs than all receipts"},
		{Op: OpAttest, Contract: VerificationCourt, Function: "attest", pack: (*Coder).packAttest, event: "AvailabilityShown", amount: "weight", Doc: "hands in who holds the blobs; Data is []Attestation"},
		{Op: OpOpenGame, Contract: VerificationCourt, Function: "open", pack: (*Coder).packOpenGame, limits: rendition, event: "GameOpened", id: "gameId", amount: "bond", Doc: "bets Value that the program does not pass rendition M; Data is Opening"},
		{Op: OpDissect, Contract: VerificationCourt, Function: "dissect", pack: (*Coder).packDissect, event: "Dissected", id: "level", Doc: "cuts a section up; Data is Dissection"},
		{Op: OpStep, Contract: VerificationCourt, Function: "step", pack: (*Coder).packStep, event: "GameEnded", id: "status", Doc: "has the judge refute a step; Data is Refutation"},
		{Op: OpTimeOut, Contract: VerificationCourt, Function: "timeOut", args: "ID", event: "GameEnded", id: "status", Doc: "ends a game whose mover is out of time"},
		{Op: OpRefundGame, Contract: VerificationCourt, Function: "refund", args: "ID", event: "GameEnded", id: "status", Doc: "ends a game whose case another one has decided"},
		{Op: OpSettleCase, Contract: VerificationCourt, Function: "settle", args: "ID N", event: "CaseDecided", id: "verdict", Doc: "decides a case that nobody can challenge any more"},
		{Op: OpWithdrawWon, Contract: VerificationCourt, Function: "withdraw", args: "To", event: "Withdrawn", amount: "amount", Doc: "pays what games have brought By to To"},
		{Op: OpSetCourtTerms, Contract: VerificationCourt, Function: "setTerms", pack: (*Coder).packSetCourtTerms, uses: "Data", Doc: "governance; Data is CourtTerms"},
		{Op: OpPostDigest, Contract: CaseDigests, Function: "post", pack: (*Coder).packPostDigest, limits: rendition, event: "DigestPosted", id: "disputeUntil", amount: "bond", Doc: "says with Value as bond what the program leaves of rendition M; Data is DigestPost"},
		{Op: OpReleaseDigest, Contract: CaseDigests, Function: "release", args: "ID N M", Doc: "gives the poster of a final digest its bond"},
		{Op: OpDisputeDigest, Contract: CaseDigests, Function: "dispute", pack: (*Coder).packDisputeDigest, limits: rendition, event: "GameOpened", id: "gameId", amount: "bond", Doc: "bets Value that it is another digest; Data is Opening"},
		{Op: OpDissectDigest, Contract: CaseDigests, Function: "dissect", pack: (*Coder).packDissect, event: "Dissected", id: "level", Doc: "as OpDissect"},
		{Op: OpStepDigest, Contract: CaseDigests, Function: "step", pack: (*Coder).packStep, event: "GameEnded", id: "status", Doc: "as OpStep"},
		{Op: OpTimeOutDigest, Contract: CaseDigests, Function: "timeOut", args: "ID", event: "GameEnded", id: "status", Doc: "as OpTimeOut"},
		{Op: OpRefundDispute, Contract: CaseDigests, Function: "refund", args: "ID", event: "GameEnded", id: "status", Doc: "ends a game about a digest that another one has struck"},
		{Op: OpWithdrawFromDigests, Contract: CaseDigests, Function: "withdraw", args: "To", event: "Withdrawn", amount: "amount", Doc: "as OpWithdrawWon"},
		{Op: OpSetDigestTerms, Contract: CaseDigests, Function: "setTerms", pack: (*Coder).packSetDigestTerms, uses: "Data", Doc: "governance; Data is DigestTerms"},
		{Op: OpPublish, Contract: ProgramRegistry, Function: "publish", pack: (*Coder).packPublish, uses: "N M", event: "ProgramPublished", id: "programId", Doc: "governance; program N of package runs, with M bytes that say where it is to be had"},
	}
}
