package id.laju.loket;

import id.laju.pelanggan.PenggunaLogin;
import id.laju.pelanggan.PenggunaService;
import id.laju.staf.StafService;
import id.laju.umum.IsianKeliru;
import java.util.List;
import org.springframework.stereotype.Component;

/** The customer of this address, seen by CS of the same balai. */
@Component
class PelangganLoket {

    private final PenggunaService pengguna;
    private final StafService staf;

    PelangganLoket(PenggunaService pengguna, StafService staf) {
        this.pengguna = pengguna;
        this.staf = staf;
    }

    /** CS in the customer's place. @throws IsianKeliru when the account is not active or not of this balai */
    PenggunaLogin mewakili(long pelangganId, String cs) {
        return pengguna.diLoket(pelangganId, staf.satker(cs), cs, List.of("cs"))
            .orElseThrow(() -> new IsianKeliru("Akun pelanggan ini belum atau tidak lagi aktif, jadi permohonannya belum dapat dibuat di loket."));
    }
}
