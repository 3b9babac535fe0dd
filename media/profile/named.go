package profile

// Named returns the profile the network knows by name, such as "P720p30fps16x9".
func Named(name string) (Profile, bool) {
	for _, p := range named {
		if p.Name == name {
			return p, true
		}
	}
	return Profile{}, false
}

// Names returns the names that Named knows, largest first.
func Names() []string {
	names := make([]string, len(named))
	for i, p := range named {
		names[i] = p.Name
	}
	return names
}

var named = [...]Profile{
	h264("P1080p60fps16x9", 1920, 1080, 9_000_000, 60),
	h264("P1080p30fps16x9", 1920, 1080, 6_000_000, 30),
	h264("P720p60fps16x9", 1280, 720, 6_000_000, 60),
	h264("P720p30fps16x9", 1280, 720, 4_000_000, 30),
	h264("P720p25fps16x9", 1280, 720, 3_500_000, 25),
	h264("P720p30fps4x3", 960, 720, 3_500_000, 30),
	h264("P576p30fps16x9", 1024, 576, 1_500_000, 30),
	h264("P576p25fps16x9", 1024, 576, 1_500_000, 25),
	h264("P360p30fps16x9", 640, 360, 1_200_000, 30),
	h264("P360p25fps16x9", 640, 360, 1_000_000, 25),
	h264("P360p30fps4x3", 480, 360, 1_000_000, 30),
	h264("P240p30fps16x9", 426, 240, 600_000, 30),
	h264("P240p25fps16x9", 426, 240, 600_000, 25),
	h264("P240p30fps4x3", 320, 240, 600_000, 30),
	h264("P144p30fps16x9", 256, 144, 400_000, 30),
	h264("P144p25fps16x9", 256, 144, 400_000, 25),
}

func h264(name string, width, height, bitrate int, fps float64) Profile {
	return Profile{Name: name, Width: width, Height: height, Bitrate: bitrate, FPS: fps, Codec: H264, Preset: "veryfast"}
}
