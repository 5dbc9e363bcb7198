// A client's connection in the hands of the thread that answers its request.
#pragma once

#include <chrono>
#include <string_view>

namespace sohoa::escl {

class HttpConnection {
  public:
    HttpConnection(int socket, int ended) : socket_(socket), ended_(ended) {}

    // A whole answer.
    void answer(int status, std::string_view type = {}, std::string_view body = {}, std::string_view fields = {});

    bool write(std::string_view bytes);          // false: the client is gone, or the server ends
    bool pause(std::chrono::milliseconds time);  // false: the server ends
    bool clientHasGone() const;
    void hang();  // until the client goes or the server ends
    void closeSoon() { keep_ = false; }
    void drop();  // at once and without a word

    bool isKept() const { return keep_; }
    bool isBroken() const { return broken_; }  // something could not be written

  private:
    int socket_, ended_;
    bool keep_ = true, broken_ = false;
};

std::string_view reasonOf(int status);

}  // namespace sohoa::escl
