package id.laju.wilayah;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.LajuTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@LajuTest
class WilayahPortalTest {

    @Autowired
    MockMvc web;

    @Test
    void anybodyGetsTheCitiesOfAProvinceAndMayCacheThem() throws Exception {
        web.perform(get("/publik/wilayah/61/kota"))
            .andExpect(status().isOk())
            .andExpect(header().string("Cache-Control", containsString("max-age=86400")))
            .andExpect(jsonPath("$", hasSize(14)))
            .andExpect(jsonPath("$[?(@.kode == '6171')].nama").value("Kota Pontianak"));
    }

    @Test
    void anUnknownProvinceIsNotFound() throws Exception {
        web.perform(get("/publik/wilayah/99/kota")).andExpect(status().isNotFound());
    }
}
