package profile

// Fit returns the size of the rendition of a source of srcW x srcH pixels.
//
// The source keeps its shape and is made as large as the box of the profile allows. The long side
// of the box lies along the long side of the source, so that "720p" means a short side of 720 for
// portrait as well. A source smaller than the box is never enlarged: more pixels would cost more and show nothing new.
// Both sides are even, as 4:2:0 asks: the side that meets the box is rounded down, the other to the
// nearest, and neither is less than 2. Pixels that are not square stay as they are.
// Fit returns zeros for a source without pixels.
func (p Profile) Fit(srcW, srcH int) (w, h int) {
	if srcW <= 0 || srcH <= 0 {
		return 0, 0
	}
	boxW, boxH := p.Box(srcW, srcH)
	if srcW*boxH >= srcH*boxW {
		return fitSides(srcW, srcH, boxW)
	}
	h, w = fitSides(srcH, srcW, boxH)
	return w, h
}

// Box returns the largest size the rendition of a source of srcW x srcH pixels may have:
// the long side of the profile lies along the long side of the source.
func (p Profile) Box(srcW, srcH int) (w, h int) {
	long, short := max(p.Width, p.Height), min(p.Width, p.Height)
	if srcH > srcW {
		return short, long
	}
	return long, short
}

// fitSides scales the leading side down to limit and the other one with it.
func fitSides(lead, other, limit int) (fitLead, fitOther int) {
	fitLead = max(2, min(lead, limit)/2*2)
	fitOther = (other*fitLead + lead) / (2 * lead) * 2
	return fitLead, max(2, min(fitOther, other/2*2))
}
