package model

import "github.com/livepeer/network/simulation/world"

// service is what contracts/jobs/ServiceRegistry.sol knows of a transcoder.
type service struct {
	price                u128
	signer, rewardCaller world.Account
	tenures              []tenure
}

// tenure is when a signer was first set, and when it was given up; 0 while it is in use.
type tenure struct {
	signer      world.Account
	from, until uint64
}

func (w *World) setService(a *world.Action, _ *world.Receipt) string {
	const mostURI, keyBytes = 255, 33
	if a.N > mostURI {
		return "UriTooLong"
	}
	if a.M != 0 && a.M != keyBytes {
		return "InvalidEncryptionKey"
	}
	s := &w.at(a.By).service
	s.changeSigner(a.To, w.now)
	s.price, _ = narrow(&a.Amount) // 96 bits, which Rules check.
	s.signer, s.rewardCaller = a.To, a.From
	return ""
}

func (w *World) setPrice(a *world.Action, _ *world.Receipt) string {
	w.at(a.By).service.price, _ = narrow(&a.Amount) // 96 bits, which Rules check.
	return ""
}

func (s *service) changeSigner(signer world.Account, now uint64) {
	if s.signer == signer {
		return
	}
	if s.signer != 0 {
		s.tenure(s.signer).until = now
	}
	if signer == 0 {
		return
	}
	t := s.tenure(signer)
	if t.from == 0 {
		t.from = now
	}
	t.until = 0
}

// tenure is a signer's, made if there is none.
func (s *service) tenure(signer world.Account) *tenure {
	for i := range s.tenures {
		if s.tenures[i].signer == signer {
			return &s.tenures[i]
		}
	}
	s.tenures = append(s.tenures, tenure{signer: signer})
	return &s.tenures[len(s.tenures)-1]
}

// wasSigner is whether a key worked for a transcoder at some second of a time.
func (w *World) wasSigner(transcoder, key world.Account, from, until uint64) bool {
	if key == transcoder {
		return true
	}
	for _, t := range w.at(transcoder).service.tenures {
		if t.signer == key {
			return t.from != 0 && t.from <= until && (t.until == 0 || t.until >= from)
		}
	}
	return false
}

// signerOf is the key that works for a transcoder.
func (w *World) signerOf(transcoder world.Account) world.Account {
	if signer := w.at(transcoder).service.signer; signer != 0 {
		return signer
	}
	return transcoder
}
