-- Asks for another word each time, as readers do; reports as report.lua does.
local words = { "magnesium", "sleep", "vitamin", "iron", "caffeine", "dose", "evening", "study", "muscle", "label" }
local next = 0

function request()
    next = next + 1
    return wrk.format("GET", "/search?q=" .. words[next % #words + 1])
end

dofile(debug.getinfo(1, "S").source:match("^@(.*)search.lua$") .. "report.lua")
