// A program of ours as a child of the test, with its standard input and output in hand.
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace sohoa::push {

// Ended with SIGKILL where it still runs when it goes out of scope. One thread.
class ChildProcess {
  public:
    ChildProcess(const std::string& program, const std::vector<std::string>& arguments);
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    void writeLine(const std::string& line);
    std::string readLine();  // "" at the end
    std::string readAll();

    void kill(int signal);
    int wait();  // exit status, or 128 + signal

  private:
    pid_t pid_ = -1;
    int in_ = -1, out_ = -1;
};

}  // namespace sohoa::push
