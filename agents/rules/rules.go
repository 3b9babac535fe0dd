// Package rules is what agents decide by: state in, the next step out. It does no I/O and knows no clock, so the agents of the network
// and the actors of a simulation run the same code.
//
// Start from Admission (what a transcoder takes on), ChooseClaim and NextDefence (its claims), NextJobStep (a broadcaster's job), NextVerdictStep (a member of the
// committee) and NextAccusation (who has seen two receipts for one segment). The keeper's rules are keeper.Decide.
package rules

import "github.com/livepeer/network/internal/chain"

// GasPriceAt is what a unit of gas is reckoned to cost after a block, in wei: its base fee may rise while a claim is judged.
func GasPriceAt(baseFee chain.Wei) chain.Wei { return baseFee.Mul(2) }
