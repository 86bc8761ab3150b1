# SPDX-FileCopyrightText: 2026 The Plectrum authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Flags every target of ours shares.
add_library(plectrum_options INTERFACE)
target_compile_definitions(plectrum_options INTERFACE
    PLECTRUM_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(plectrum_options INTERFACE ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR})
if(NOT MSVC)
    target_compile_options(plectrum_options INTERFACE
        -Wall -Wextra -Wno-missing-field-initializers -Wpedantic -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual)
    if(NOT PLECTRUM_UNITY) # a name of one source may stand in another's functions
        target_compile_options(plectrum_options INTERFACE -Wshadow)
    endif()
    if(PLECTRUM_WERROR)
        target_compile_options(plectrum_options INTERFACE -Werror)
    endif()
endif()
if(PLECTRUM_PCH)
    # The macros of the command line must be the same for all users of a precompiled header.
    target_compile_definitions(plectrum_options INTERFACE QT_NETWORK_LIB QT_WEBSOCKETS_LIB)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_compile_options(-fpch-preprocess) # what ccache needs to look behind them
    endif()
endif()
if(PLECTRUM_SANITIZE)
    add_compile_options(-fsanitize=${PLECTRUM_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${PLECTRUM_SANITIZE})
endif()
if(PLECTRUM_FUZZ)
    # The fuzzer is led by what it sees of the rooms, not of the target alone.
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=address,undefined)
endif()

# plectrum_optional(NAME LIBRARY CONDITION...)
# Sets PLECTRUM_HAS_NAME, which src/websocket/optionalparts.cpp is told too, and says so where it is missing.
function(plectrum_optional name library)
    if(${ARGN})
        set(has 1)
    else()
        set(has 0)
        message(STATUS "No ${library}: the build goes without ${name}")
    endif()
    set(PLECTRUM_HAS_${name} ${has} PARENT_SCOPE)
    set_property(SOURCE ${PROJECT_SOURCE_DIR}/src/websocket/optionalparts.cpp APPEND PROPERTY
        COMPILE_DEFINITIONS PLECTRUM_HAS_${name}=${has})
endfunction()

# plectrum_precompile(TARGET KIND MODULE...)
# One precompiled header for all targets of a KIND, which all link these modules of Qt.
function(plectrum_precompile target kind)
    if(NOT PLECTRUM_PCH)
        return()
    endif()
    if(NOT TARGET plectrum_pch_${kind})
        set(source ${CMAKE_CURRENT_BINARY_DIR}/precompiled_${kind}.cpp)
        file(CONFIGURE OUTPUT ${source} CONTENT "")
        add_library(plectrum_pch_${kind} OBJECT ${source})
        list(TRANSFORM ARGN PREPEND Qt6::)
        if(NOT PLECTRUM_HAS_SVG)
            list(REMOVE_ITEM ARGN Qt6::Svg)
        endif()
        target_link_libraries(plectrum_pch_${kind} PRIVATE plectrum_options Qt6::Core ${ARGN})
        # Not all of the kind link it, so its folder only.
        target_include_directories(plectrum_pch_${kind} SYSTEM PRIVATE
            $<TARGET_PROPERTY:Qt6::Network,INTERFACE_INCLUDE_DIRECTORIES>)
        set_target_properties(plectrum_pch_${kind} PROPERTIES
            POSITION_INDEPENDENT_CODE ON AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
        target_precompile_headers(plectrum_pch_${kind} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/precompiled.h)
    endif()
    target_precompile_headers(${target} REUSE_FROM plectrum_pch_${kind})
endfunction()

# plectrum_unite(TARGET SOURCE...)
# Compiles several sources at a time.
function(plectrum_unite target)
    if(NOT PLECTRUM_UNITY)
        return()
    endif()
    find_package(Python3 REQUIRED COMPONENTS Interpreter)
    list(FILTER ARGN INCLUDE REGEX "\\.cpp$")
    execute_process(COMMAND ${Python3_EXECUTABLE} ${PROJECT_SOURCE_DIR}/cmake/batches.py groups ${ARGN}
        OUTPUT_VARIABLE lines COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCHALL "[^\n]+" lines "${lines}")
    foreach(line ${lines})
        string(REGEX MATCH "^([0-9]+) (.*)$" line "${line}")
        set_property(SOURCE ${CMAKE_MATCH_2} PROPERTY UNITY_GROUP ${CMAKE_MATCH_1})
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()

# plectrum_room(NAME [FOLDER dir] [ROOMS room...] [LINKS target...])
# One library plectrum_NAME of all sources in src/NAME (or FOLDER), linked to the rooms below it; static unless
# PLECTRUM_SHARED.
# A main.cpp in the folder belongs to the program, not to the room; NAME_posix.cpp and NAME_windows.cpp are for these
# systems only.
function(plectrum_room name)
    cmake_parse_arguments(ROOM "" "FOLDER" "ROOMS;LINKS" ${ARGN})
    if(NOT ROOM_FOLDER)
        set(ROOM_FOLDER src/${name})
    endif()
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS
        ${ROOM_FOLDER}/*.h ${ROOM_FOLDER}/*.cpp ${ROOM_FOLDER}/*.ui ${ROOM_FOLDER}/*.qrc)
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    if(WIN32)
        list(FILTER sources EXCLUDE REGEX "_posix\\.cpp$")
    else()
        list(FILTER sources EXCLUDE REGEX "_windows\\.cpp$")
    endif()
    set(kind STATIC)
    if(PLECTRUM_SHARED)
        set(kind SHARED)
    endif()
    qt_add_library(plectrum_${name} ${kind} ${sources})
    # No macro of its own, which the precompiled header had not.
    set_target_properties(plectrum_${name} PROPERTIES DEFINE_SYMBOL "")
    plectrum_unite(plectrum_${name} ${sources})
    list(TRANSFORM ROOM_ROOMS PREPEND plectrum_)
    target_link_libraries(plectrum_${name} PUBLIC plectrum_options ${ROOM_ROOMS} ${ROOM_LINKS})
    if("Qt6::Widgets" IN_LIST ROOM_LINKS)
        plectrum_precompile(plectrum_${name} ui Gui Widgets Svg)
    else()
        plectrum_precompile(plectrum_${name} engine)
    endif()
endfunction()

# plectrum_leave_out(TARGET PATTERN)
# Takes the sources that match out of a room.
function(plectrum_leave_out target pattern)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources EXCLUDE REGEX ${pattern})
    set_property(TARGET ${target} PROPERTY SOURCES ${sources})
endfunction()

# plectrum_draw_icons(TARGET)
# Where Qt cannot draw SVG, plectrum.qrc has pictures in the places of the drawings, large enough to be scaled down. They
# keep their names, since Qt looks into a file whose ending it does not know.
function(plectrum_draw_icons target)
    find_program(RSVG_CONVERT rsvg-convert REQUIRED)
    file(READ ${PROJECT_SOURCE_DIR}/ui/plectrum.qrc list)
    string(REGEX MATCHALL "[a-z-]+\\.svg\"" names "${list}")
    foreach(name ${names})
        string(REPLACE "\"" "" name ${name})
        set(drawing ${PROJECT_SOURCE_DIR}/resources/icons/${name})
        set(picture ${CMAKE_BINARY_DIR}/icons/${name})
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${drawing})
        file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/icons)
        execute_process(COMMAND ${RSVG_CONVERT} -w 256 -h 256 -o ${picture} ${drawing} COMMAND_ERROR_IS_FATAL ANY)
    endforeach()
    string(REPLACE "../resources/icons/" "icons/" list "${list}")
    file(WRITE ${CMAKE_BINARY_DIR}/plectrum.qrc "${list}")
    plectrum_leave_out(${target} "/plectrum\\.qrc$")
    target_sources(${target} PRIVATE ${CMAKE_BINARY_DIR}/plectrum.qrc)
endfunction()

# plectrum_link_included(TARGET FILE...)
# Links TARGET to every room that FILE includes by name ("websocket/frame.h" links plectrum_websocket).
function(plectrum_link_included target)
    foreach(file ${ARGN})
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
        file(STRINGS ${file} includes REGEX "^#include \"[a-z]+/")
        foreach(line ${includes})
            string(REGEX REPLACE "^#include \"([a-z]+)/.*" "\\1" room "${line}")
            if(TARGET plectrum_${room})
                list(APPEND rooms plectrum_${room})
            endif()
        endforeach()
    endforeach()
    list(REMOVE_DUPLICATES rooms)
    target_link_libraries(${target} PRIVATE plectrum_options ${rooms})
endfunction()
