// What time, copiers, scanners and fax machines did to one side of one sheet.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "virtual/papers/dice.h"

namespace sohoa::papers {

enum class Tones { Colour, Grey, Bilevel };

struct Damage {
    std::string preset;
    int dpi = 300;
    Tones tones = Tones::Colour;
    std::string paper = "white";
    std::array<double, 3> paperColour{250, 250, 250};
    double unevenness = 0;         // of the paper, 0…1
    double edgeShade = 0;          // how much darker it is at the edges
    double ink = 1;                // how black the print is
    double fading = 0;             // how much of it is lost in patches
    double dropOuts = 0;           // how much of a stroke a fax loses
    double bleed = 0;              // how much of the other side is seen
    double skew = 0;               // degrees, clockwise
    std::string border = "white";  // beyond the sheet: "white", "paper", "grey", "black"
    double gain = 1.2;             // how much wider toner makes a stroke
    double blur = 0.7;             // deviation, in pixels of the sheet
    double noise = 2;              // deviation, of 255
    double threshold = 150;        // of bilevel
    double contrast = 0;           // of a copier, 0…1
    int specks = 0;
    int stains = 0;
    bool fold = false, holes = false, staple = false, streaks = false;
    int rotation = 0;  // quarter turns, clockwise, in degrees
    int quality = 80;  // of the JPEG
};

const std::vector<std::string_view>& presets();

Damage someDamage(Dice dice, const std::string& preset);

}  // namespace sohoa::papers
