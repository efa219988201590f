package id.laju.portal;

import id.laju.umum.PermintaanHalaman;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of the other pages and orders of the list that is shown; filters of the address are kept. */
@Component
class Tabel {

    public List<Integer> ukuran() {
        return PermintaanHalaman.PILIHAN_UKURAN;
    }

    /** What is shown, as a file. @param jenis xlsx, pdf or cetak */
    public String ekspor(String jenis) {
        return sekarang().replaceQueryParam("nomor").replaceQueryParam(PermintaanHalaman.EKSPOR, jenis).build().toUriString();
    }

    public String ke(int nomor) {
        return sekarang().replaceQueryParam("nomor", nomor).build().toUriString();
    }

    /** A second click on the same column turns the order round. */
    public String urut(PermintaanHalaman kini, String kolom) {
        boolean turun = kolom.equals(kini.urut()) && !kini.turun();
        UriComponentsBuilder alamat = sekarang().replaceQueryParam("nomor").replaceQueryParam("urut", kolom).replaceQueryParam("turun");
        return (turun ? alamat.queryParam("turun", true) : alamat).build().toUriString();
    }

    private static UriComponentsBuilder sekarang() {
        return ServletUriComponentsBuilder.fromCurrentRequest().scheme(null).host(null).port(null).replaceQueryParam("lang");
    }
}
