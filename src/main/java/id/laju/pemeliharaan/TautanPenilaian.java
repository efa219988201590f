package id.laju.pemeliharaan;

import id.laju.satker.SatkerService;
import id.laju.umum.NomorWa;
import id.laju.umum.Tanggal;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** A wa.me address with its text, for a certificate whose holder is to act. */
@Component
public class TautanPenilaian {

    private final SatkerService satker;
    private final String alamat;

    TautanPenilaian(SatkerService satker, @Value("${laju.alamat}") String alamat) {
        this.satker = satker;
        this.alamat = alamat;
    }

    /** Null when nothing is waited for, or without a number that can be called. */
    public String untuk(BarisInfo b) {
        String nomor = NomorWa.rapi(b.kontak());
        return b.ditunggu() && NomorWa.sah(nomor) ? "https://wa.me/" + nomor + "?text=" + UriUtils.encode(teks(b), "UTF-8") : null;
    }

    private String teks(BarisInfo b) {
        return "Yth. " + Objects.toString(b.kontakNama(), b.pemegang()) + ", " + satker.ambil(b.satker()).singkatan() + " mengingatkan " + b.kegiatan().label().toLowerCase(Locale.ROOT) + " sertifikat " + b.nomor() + " ("
            + b.produk() + "), jatuh tempo " + Tanggal.panjang(b.jatuhTempo()) + ". Ajukan paling lambat " + Tanggal.panjang(b.batas()) + " di " + alamat + "/portal/sertifikat/" + b.id() + "/penilaian";
    }
}
