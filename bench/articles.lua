-- Asks for one article after the other of those that the file PATHS names; reports as report.lua does.
local paths = {}
for path in io.lines(os.getenv("PATHS")) do
    paths[#paths + 1] = path
end
local next = 0

function request()
    next = next + 1
    return wrk.format("GET", paths[next % #paths + 1])
end

dofile(debug.getinfo(1, "S").source:match("^@(.*)articles.lua$") .. "report.lua")
