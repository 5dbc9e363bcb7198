#include "virtual/papers/damage.h"

#include <cmath>

namespace sohoa::papers {

namespace {

struct Paper {
    const char* name;
    std::array<double, 3> colour;
};

const Paper white{"white", {250, 250, 249}};
const Paper offwhite{"offwhite", {246, 243, 236}};
const Paper bluish{"bluish", {238, 243, 250}};
const Paper recycled{"recycled", {226, 223, 213}};
const Paper yellow{"yellow", {240, 228, 194}};
const Paper brown{"brown", {219, 196, 158}};

void take(Damage& damage, Dice& dice, const std::vector<Paper>& choices) {
    const Paper& paper = dice.oneOf(choices);
    damage.paper = paper.name;
    damage.paperColour = paper.colour;
    for (double& part : damage.paperColour)
        part = std::min(253.0, part + dice.between(-5.0, 5.0));
}

// A sheet in a records office: filed, stapled, turned over.
void wear(Damage& damage, Dice& dice, double often) {
    damage.fold = dice.chance(often * 0.5);
    damage.holes = dice.chance(often * 0.8);
    damage.staple = dice.chance(often * 0.8);
    damage.stains = dice.chance(often * 0.4) ? dice.between(1, 3) : 0;
}

void beBilevel(Damage& damage, Dice& dice, int dpi) {
    take(damage, dice, {white, offwhite});
    wear(damage, dice, 0.3);
    damage.tones = Tones::Bilevel;
    damage.dpi = dpi;
    damage.bleed = dice.between(0.0, 0.03);
    damage.threshold = dice.between(136.0, 186.0);
    damage.noise = dice.between(6.0, 14.0);
    damage.specks = dice.between(10, 70);
    damage.blur = dice.between(0.75, 1.05);
}

}  // namespace

const std::vector<std::string_view>& presets() {
    static const std::vector<std::string_view> all{"clean", "office", "aged",  "gray",  "low200",
                                                   "copy",  "faint",  "bw300", "bw200", "fax"};
    return all;
}

Damage someDamage(Dice dice, const std::string& preset) {
    Damage damage;
    damage.preset = preset;
    damage.border = dice.oneOf(std::vector<std::string>{"white", "white", "paper", "black"});
    damage.skew = dice.bell() * 0.9;
    damage.quality = dice.between(68, 88);
    if (preset == "clean") {
        take(damage, dice, {white, offwhite});
        damage.skew = dice.bell() * 0.25;
        damage.blur = dice.between(0.5, 0.75);
        damage.border = dice.chance(0.7) ? "white" : "paper";
        damage.bleed = dice.chance(0.3) ? dice.between(0.0, 0.015) : 0;
    } else if (preset == "aged") {
        take(damage, dice, {yellow, brown, recycled, brown});
        wear(damage, dice, 0.9);
        damage.unevenness = dice.between(0.4, 1.0);
        damage.edgeShade = dice.between(0.1, 0.3);
        damage.ink = dice.between(0.74, 0.9);
        damage.fading = dice.between(0.1, 0.35);
        damage.bleed = dice.between(0.06, 0.17);
        damage.noise = 3;
        damage.specks = dice.between(10, 60);
        damage.blur = dice.between(0.75, 1.05);
    } else if (preset == "faint") {
        take(damage, dice, {recycled, yellow, offwhite});
        wear(damage, dice, 0.7);
        damage.ink = dice.between(0.34, 0.52);
        damage.fading = dice.between(0.1, 0.3);
        damage.bleed = dice.between(0.02, 0.08);
        damage.unevenness = 0.3;
        damage.noise = 3;
        damage.blur = dice.between(0.8, 1.05);
    } else if (preset == "copy") {
        take(damage, dice, {white});
        damage.tones = Tones::Grey;
        damage.skew = dice.bell() * 1.2;
        damage.gain = 1.35;
        damage.border = "black";
        damage.fading = dice.between(0.2, 0.5);
        damage.contrast = dice.between(0.7, 1.0);
        damage.specks = dice.between(250, 1100);
        damage.streaks = dice.chance(0.8);
        damage.holes = dice.chance(0.4);
        damage.staple = dice.chance(0.3);
        damage.bleed = dice.between(0.0, 0.03);
        damage.noise = 4;
        damage.blur = dice.between(0.95, 1.25);
    } else if (preset == "bw300") {
        beBilevel(damage, dice, 300);
    } else if (preset == "bw200") {
        beBilevel(damage, dice, 200);
    } else if (preset == "fax") {
        beBilevel(damage, dice, 200);
        damage.border = "gray";
        damage.dropOuts = dice.between(0.35, 0.6);
        damage.specks = dice.between(60, 220);
        damage.skew = dice.bell() * 1.2;
        damage.blur = dice.between(1.0, 1.3);
        damage.noise = dice.between(8.0, 16.0);
    } else {  // office, gray, low200
        take(damage, dice, {white, offwhite, bluish, recycled});
        wear(damage, dice, 0.6);
        if (preset == "gray") damage.tones = Tones::Grey;
        if (preset == "low200") damage.dpi = 200;
        damage.bleed = dice.between(0.0, 0.055);
        damage.blur = preset == "low200" ? dice.between(0.8, 1.2) : dice.between(0.7, 1.0);
        damage.fading = dice.between(0.0, 0.1);
        damage.specks = dice.between(0, 12);
    }
    damage.skew = std::round(std::max(-3.0, std::min(3.0, damage.skew)) * 1000) / 1000;
    damage.blur = std::round(damage.blur * 100) / 100;
    damage.bleed = std::round(damage.bleed * 1000) / 1000;
    if (dice.chance(0.06)) damage.rotation = 90 * dice.between(1, 3);
    return damage;
}

}  // namespace sohoa::papers
