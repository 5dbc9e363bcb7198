#include "virtual/papers/dice.h"

namespace sohoa::papers {

// SplitMix64.
static std::uint64_t mixed(std::uint64_t value) {
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ull;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebull;
    return value ^ (value >> 31);
}

Dice::Dice(std::uint64_t seed) : seed_(seed), state_(mixed(seed + 0x9e3779b97f4a7c15ull)) {}

Dice Dice::child(std::string_view name, int number) const {
    std::uint64_t hash = 0xcbf29ce484222325ull;
    for (char letter : name)
        hash = (hash ^ std::uint64_t(static_cast<unsigned char>(letter))) * 0x100000001b3ull;
    return Dice(mixed(seed_ ^ hash) + mixed(std::uint64_t(number) + 1));
}

std::uint64_t Dice::next() { return mixed(state_ += 0x9e3779b97f4a7c15ull); }

int Dice::below(int limit) { return limit <= 1 ? 0 : int(next() % std::uint64_t(limit)); }

int Dice::between(int low, int high) { return low + below(high - low + 1); }

double Dice::between(double low, double high) {
    return low + (high - low) * (double(next() >> 11) / double(1ull << 53));
}

// The sum of twelve.
double Dice::bell() {
    double sum = -6;
    for (int i = 0; i < 12; ++i)
        sum += between(0.0, 1.0);
    return sum < -3.5 ? -3.5 : sum > 3.5 ? 3.5 : sum;
}

bool Dice::chance(double probability) { return between(0.0, 1.0) < probability; }

}  // namespace sohoa::papers
