#include "virtual/escl/model.h"

namespace sohoa::escl {

static Model virtualModel() {
    const InputCaps a3{16, 3508, 16, 4961, {100, 150, 200, 300, 400, 600}};
    return {"virtual", "Sohoa virtual scanner", "0", "", "", a3, a3, a3, 50, false};
}

// The glass is A4 and the feeder takes legal paper, one side of it; the feeder reads more coarsely than the glass.
static Model laserMfp() {
    return {"hp-laserjet-mfp",
            "HP LaserJet MFP M227-M231",
            "VNB3K12345",
            "564e4233-4b31-3233-3435-3c5282a1b2c3",
            "http://127.0.0.1/#hId-pgScan",
            InputCaps{8, 2550, 8, 3507, {75, 100, 150, 200, 300, 400, 600}},
            InputCaps{8, 2550, 8, 4200, {75, 100, 150, 200, 300, 400, 600}},
            {},
            35,
            false};
}

// A feeder and nothing else; known by its serial number alone.
static Model documentScanner() {
    const InputCaps feeder{600, 2550, 826, 4200, {100, 150, 200, 300, 600}};
    return {"brother-ads", "Brother ADS-2700W", "E76045L8F123456", "", "", {}, feeder, feeder, 50, true};
}

// A receipt of three metres goes through.
static Model longPaper() {
    const InputCaps simplex{96, 2550, 96, 36'600, {75, 100, 150, 200, 240, 300, 600}};
    const InputCaps duplex{96, 2550, 96, 4200, {75, 100, 150, 200, 240, 300, 600}};
    return {"epson-long-paper",
            "EPSON ES-580W",
            "583544353135303853",
            "cfe92100-67c4-11d4-a45f-389d92b27db4",
            "http://127.0.0.1/PRESENTATION/BONJOUR",
            {},
            simplex,
            duplex,
            100,
            true};
}

// The smallest sheet that its feeder takes is A5.
static Model officeMfp() {
    return {"canon-office",
            "Canon MF740C Series",
            "",
            "6d4ff0ce-6b11-11d8-8020-f48139a1b2c3",
            "",
            InputCaps{16, 2550, 16, 3507, {75, 150, 300, 600}},
            InputCaps{1748, 2550, 2480, 4200, {150, 300}},
            InputCaps{1748, 2550, 2480, 3507, {150, 300}},
            50,
            false};
}

const std::vector<Model>& models() {
    static const std::vector<Model> all{virtualModel(), laserMfp(), documentScanner(), longPaper(), officeMfp()};
    return all;
}

std::optional<Model> modelNamed(std::string_view key) {
    for (const Model& model : models())
        if (model.key == key) return model;
    return std::nullopt;
}

Model withSources(Model model, const Sources& sources) {
    if (!sources.platen) model.platen.reset();
    if (!sources.adf && !sources.duplex) model.simplex.reset();
    if (!sources.duplex) model.duplex.reset();
    return model;
}

}  // namespace sohoa::escl
