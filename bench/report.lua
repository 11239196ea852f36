-- Prints what bench/run reads: requests, microseconds, bytes, p50, p99 and the longest in microseconds, faults.
function done(summary, latency)
    local errors = summary.errors
    io.write(string.format("figures %d %d %d %d %d %d %d\n", summary.requests, summary.duration, summary.bytes,
        latency:percentile(50), latency:percentile(99), latency.max,
        errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
