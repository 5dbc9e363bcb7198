#include "pdfa/jbig2/mq_coder.h"

namespace sohoa::pdfa::jbig2 {

namespace {

struct State {
    std::uint16_t qe;
    std::uint8_t nextMps, nextLps, switches;
};

// Table E.1
constexpr std::array<State, 47> states{{
    {0x5601, 1, 1, 1},   {0x3401, 2, 6, 0},   {0x1801, 3, 9, 0},   {0x0AC1, 4, 12, 0},  {0x0521, 5, 29, 0},
    {0x0221, 38, 33, 0}, {0x5601, 7, 6, 1},   {0x5401, 8, 14, 0},  {0x4801, 9, 14, 0},  {0x3801, 10, 14, 0},
    {0x3001, 11, 17, 0}, {0x2401, 12, 18, 0}, {0x1C01, 13, 20, 0}, {0x1601, 29, 21, 0}, {0x5601, 15, 14, 1},
    {0x5401, 16, 14, 0}, {0x5101, 17, 15, 0}, {0x4801, 18, 16, 0}, {0x3801, 19, 17, 0}, {0x3401, 20, 18, 0},
    {0x3001, 21, 19, 0}, {0x2801, 22, 19, 0}, {0x2401, 23, 20, 0}, {0x2201, 24, 21, 0}, {0x1C01, 25, 22, 0},
    {0x1801, 26, 23, 0}, {0x1601, 27, 24, 0}, {0x1401, 28, 25, 0}, {0x1201, 29, 26, 0}, {0x1101, 30, 27, 0},
    {0x0AC1, 31, 28, 0}, {0x09C1, 32, 29, 0}, {0x08A1, 33, 30, 0}, {0x0521, 34, 31, 0}, {0x0441, 35, 32, 0},
    {0x02A1, 36, 33, 0}, {0x0221, 37, 34, 0}, {0x0141, 38, 35, 0}, {0x0111, 39, 36, 0}, {0x0085, 40, 37, 0},
    {0x0049, 41, 38, 0}, {0x0025, 42, 39, 0}, {0x0015, 43, 40, 0}, {0x0009, 44, 41, 0}, {0x0005, 45, 42, 0},
    {0x0001, 45, 43, 0}, {0x5601, 46, 46, 0},
}};

}  // namespace

MqEncoder::MqEncoder(std::size_t contexts) : contexts_(contexts), out_(1, '\0') {}

void MqEncoder::encode(std::uint32_t context, unsigned bit) {
    Context& cx = contexts_[context];
    const State& state = states[cx.state];
    a_ -= state.qe;
    if (bit == cx.mps) {
        if ((a_ & 0x8000) != 0) {
            c_ += state.qe;
            return;
        }
        if (a_ < state.qe)
            a_ = state.qe;
        else
            c_ += state.qe;
        cx.state = state.nextMps;
    } else {
        if (a_ < state.qe)
            c_ += state.qe;
        else
            a_ = state.qe;
        if (state.switches != 0) cx.mps ^= 1;
        cx.state = state.nextLps;
    }
    renormalise();
}

void MqEncoder::renormalise() {
    do {
        a_ <<= 1;
        c_ <<= 1;
        if (--ct_ == 0) byteOut();
    } while ((a_ & 0x8000) == 0);
}

// Figure E.8: a carry goes into the byte before, and after FF only seven bits follow, so that no carry goes further.
void MqEncoder::byteOut() {
    const auto stuffed = [this] {
        out_ += static_cast<char>(c_ >> 20);
        c_ &= 0xfffff;
        ct_ = 7;
    };
    if (static_cast<unsigned char>(out_.back()) == 0xff) return stuffed();
    if ((c_ & 0x8000000) != 0) {
        out_.back() = static_cast<char>(static_cast<unsigned char>(out_.back()) + 1);
        if (static_cast<unsigned char>(out_.back()) == 0xff) {
            c_ &= 0x7ffffff;
            return stuffed();
        }
    }
    out_ += static_cast<char>(c_ >> 19 & 0xff);
    c_ &= 0x7ffff;
    ct_ = 8;
}

std::string MqEncoder::finish() {
    const std::uint32_t limit = c_ + a_;
    c_ |= 0xffff;
    if (c_ >= limit) c_ -= 0x8000;
    c_ <<= ct_;
    byteOut();
    c_ <<= ct_;
    byteOut();
    if (static_cast<unsigned char>(out_.back()) != 0xff) out_ += '\xff';
    out_ += '\xac';
    return out_.substr(1);
}

}  // namespace sohoa::pdfa::jbig2
