/** The source of a stream by WebRTC, asked for by WHEP (draft-ietf-wish-whep): an offer by POST, whose answer has everything
 *  the server has to say; addresses of this side that are found later go by PATCH. */
export class RealTime {
  readonly #address: string;
  readonly #peer = new RTCPeerConnection();
  readonly #stream = new MediaStream();
  readonly #failed: (kind: "network" | "unsupported") => void;
  readonly #abort = new AbortController();
  #session: string | null = null;
  #etag: string | null = null;
  #patience: number | undefined;
  #waiting: RTCIceCandidate[] = [];
  #before = { frames: 0, seconds: 0, bytes: 0, at: 0 };
  #delay: number | null = null;
  #rate = 0;

  /** Plays into video. `failed` is called at most once, when the connection is lost or cannot be made. */
  constructor(address: string, video: HTMLVideoElement, failed: (kind: "network" | "unsupported") => void) {
    this.#address = address;
    this.#failed = failed;
    this.#peer.ontrack = ({ track, receiver }) => {
      // The picture is shown when it is there, not when some of its followers are.
      receiver.jitterBufferTarget = 0;
      this.#stream.addTrack(track);
      if (video.srcObject !== this.#stream) video.srcObject = this.#stream;
    };
    this.#peer.onconnectionstatechange = () => {
      if (this.#peer.connectionState === "connected") clearTimeout(this.#patience);
      if (this.#peer.connectionState === "failed") this.#fail("network");
    };
    this.#peer.onicecandidate = ({ candidate }) => {
      if (candidate === null || candidate.candidate === "") return;
      this.#waiting.push(candidate);
      void this.#trickle();
    };
    this.#patience = window.setTimeout(() => this.#fail("network"), connectTimeoutMs);
    void this.#open();
  }

  async #open(): Promise<void> {
    try {
      this.#peer.addTransceiver("video", { direction: "recvonly" });
      this.#peer.addTransceiver("audio", { direction: "recvonly" });
      await this.#peer.setLocalDescription();
      const response = await fetch(this.#address, {
        method: "POST",
        headers: { "Content-Type": "application/sdp" },
        body: this.#peer.localDescription?.sdp ?? "",
        signal: AbortSignal.any([this.#abort.signal, AbortSignal.timeout(offerTimeoutMs)]),
      });
      const location = response.headers.get("Location");
      if (response.status !== 201 || location === null) {
        this.#fail(response.status === 404 ? "unsupported" : "network");
        return;
      }
      this.#session = new URL(location, response.url).href;
      this.#etag = response.headers.get("ETag");
      if (this.#abort.signal.aborted) this.#leave();
      else await this.#peer.setRemoteDescription({ type: "answer", sdp: await response.text() });
      await this.#trickle();
    } catch {
      this.#fail("network");
    }
  }

  /** Tells the server the addresses that were found since the offer (RFC 8840, a fragment of a description). */
  async #trickle(): Promise<void> {
    const first = this.#waiting[0];
    if (this.#session === null || this.#etag === null || first === undefined || this.#abort.signal.aborted) return;
    const candidates = this.#waiting.splice(0);
    const lines = [`a=ice-ufrag:${first.usernameFragment}`, `a=mid:${first.sdpMid}`];
    const password = this.#peer.localDescription?.sdp.match(/^a=ice-pwd:.*$/m)?.[0];
    if (password !== undefined) lines.splice(1, 0, password);
    for (const { candidate } of candidates) lines.push(`a=${candidate}`);
    // The server learns of this side by its packets too: what fails here costs nothing.
    await fetch(this.#session, {
      method: "PATCH",
      headers: { "Content-Type": "application/trickle-ice-sdpfrag", "If-Match": this.#etag },
      body: lines.join("\r\n") + "\r\n",
      signal: this.#abort.signal,
    }).catch(() => null);
  }

  /** Reads the counters of the browser; call it now and then. */
  async measure(): Promise<void> {
    if (this.#peer.connectionState !== "connected") return;
    let roundTrip = 0;
    let video: RTCInboundRtpStreamStats | undefined;
    (await this.#peer.getStats()).forEach((report: RTCStats) => {
      if (report.type === "candidate-pair") {
        const pair = report as RTCIceCandidatePairStats;
        if (pair.nominated) roundTrip = pair.currentRoundTripTime ?? 0;
      } else if (report.type === "inbound-rtp" && (report as RTCInboundRtpStreamStats).kind === "video") {
        video = report as RTCInboundRtpStreamStats;
      }
    });
    if (video === undefined) return;
    const { framesDecoded = 0, totalProcessingDelay = 0, bytesReceived = 0, timestamp } = video;
    const before = this.#before;
    const frames = framesDecoded - before.frames;
    const elapsed = (timestamp - before.at) / 1000;
    this.#before = { frames: framesDecoded, seconds: totalProcessingDelay, bytes: bytesReceived, at: timestamp };
    if (frames > 0) this.#delay = roundTrip / 2 + (totalProcessingDelay - before.seconds) / frames;
    if (before.at > 0 && elapsed > 0) this.#rate = (8 * (bytesReceived - before.bytes)) / elapsed;
  }

  /** Seconds from the server to the screen: half a round trip, and the time a picture spends in this browser until it is
   *  decoded. Null before the first picture. */
  get delay(): number | null {
    return this.#delay;
  }

  /** Bits a second of video. */
  get bitsPerSecond(): number {
    return this.#rate;
  }

  /** Leaves; the place is free for another viewer. */
  close(): void {
    if (this.#abort.signal.aborted) return;
    clearTimeout(this.#patience);
    this.#abort.abort();
    this.#leave();
  }

  #leave(): void {
    this.#peer.close();
    if (this.#session !== null) void fetch(this.#session, { method: "DELETE", keepalive: true }).catch(() => null);
    this.#session = null;
  }

  #fail(kind: "network" | "unsupported"): void {
    if (this.#abort.signal.aborted) return;
    this.close();
    this.#failed(kind);
  }
}

/** The offer has to be answered within this, and the connection to be there within the other. */
const offerTimeoutMs = 10_000;
const connectTimeoutMs = 12_000;
