package id.laju;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.laju.pelanggan.PenggunaLogin;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Opens pages and sends forms as somebody. */
@Component
public class WebUji {

    private static final UserDetails PELANGGAN = new PenggunaLogin(1, 1, "bbspjikfk", "pelanggan-uji", "Pelanggan", "PT Uji",
        List.of("pemohon"), "{noop}x", true, 0);

    private final ObjectProvider<MockMvc> web;
    private final UserDetailsService akun;

    WebUji(ObjectProvider<MockMvc> web, UserDetailsService akun) {
        this.web = web;
        this.akun = akun;
    }

    /** As a member of the demo staff. */
    public ResultActions buka(String siapa, String alamat) throws Exception {
        return kirim(akun.loadUserByUsername(siapa), get(alamat));
    }

    /** What such a page shows; there is one. */
    public String isi(String siapa, String alamat) throws Exception {
        return buka(siapa, alamat).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    /** What such a page shows behind its search box, which repeats what was looked for. @param alamat with {} for each of the words */
    public String baris(String siapa, String alamat, Object... kata) throws Exception {
        String isi = kirim(akun.loadUserByUsername(siapa), get(alamat, kata)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        return isi.substring(isi.indexOf("</form>", isi.indexOf("name=\"cari\"")));
    }

    /** The row of an order in its customer's list of all orders. @param cari its number */
    public String baris(UserDetails pelanggan, long order, String cari) throws Exception {
        String isi = kirim(pelanggan, get("/portal/riwayat?bagian=semua&cari={nomor}", cari)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        int dari = isi.indexOf("id=\"order-" + order + "\"");
        return dari < 0 ? "" : isi.substring(dari, isi.indexOf("</tr>", dari));
    }

    /** As a script of the page asks. */
    public ResultActions tanya(String siapa, String alamat) throws Exception {
        return web.getObject().perform(get(java.net.URI.create(alamat)).with(user(akun.loadUserByUsername(siapa))).header("Accept", "application/json"));
    }

    /** As an image of the page asks. */
    public ResultActions gambar(String siapa, String alamat) throws Exception {
        return web.getObject().perform(get(java.net.URI.create(alamat)).with(user(akun.loadUserByUsername(siapa))).header("Accept", "image/avif,image/*;q=0.8"));
    }

    /** @param isian names and values in turn */
    public ResultActions kirim(String siapa, String alamat, String... isian) throws Exception {
        return kirim(akun.loadUserByUsername(siapa), isi(post(alamat), isian));
    }

    public ResultActions kirim(UserDetails orang, MockHttpServletRequestBuilder minta) throws Exception {
        return web.getObject().perform(minta.with(user(orang)).with(csrf()).header("Accept", "text/html"));
    }

    public ResultActions sebagaiPelanggan(MockHttpServletRequestBuilder minta) throws Exception {
        return kirim(PELANGGAN, minta);
    }

    public ResultActions tanpaMasuk(MockHttpServletRequestBuilder minta) throws Exception {
        return web.getObject().perform(minta.with(csrf()).header("Accept", "text/html"));
    }

    private static MockHttpServletRequestBuilder isi(MockHttpServletRequestBuilder minta, String... isian) {
        for (int i = 0; i < isian.length; i += 2) {
            minta.param(isian[i], isian[i + 1]);
        }
        return minta;
    }
}
