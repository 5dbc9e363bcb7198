// The MQ arithmetic coder (ISO/IEC 14492 Annex E), encoding side.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace sohoa::pdfa::jbig2 {

// Adaptive state of every context, 16 bits of context.
class MqEncoder {
  public:
    explicit MqEncoder(std::size_t contexts);

    void encode(std::uint32_t context, unsigned bit);
    std::string finish();  // once; the coded data with its end marker FF AC

  private:
    void renormalise();
    void byteOut();

    struct Context {
        std::uint8_t state = 0, mps = 0;
    };
    std::vector<Context> contexts_;
    std::uint32_t a_ = 0x8000, c_ = 0;
    int ct_ = 12;
    std::string out_;  // the first byte is a stand-in that carries may not reach, and is dropped at the end
};

}  // namespace sohoa::pdfa::jbig2
