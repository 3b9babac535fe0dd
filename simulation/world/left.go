package world

// NotModelled are the functions that change something and that no Op is, as "Contract.function" or, for all others of a contract,
// "Contract.*", each with the reason.
func NotModelled() map[string]string {
	const court = "games over executions: their outcome reaches the claim as OpOnVerdict by VerificationCourt's account"
	return map[string]string{
		"CaseDigests.*": court, "ProgramRegistry.*": court, "VerificationCourt.*": court,
	}
}
