package id.laju.kalibrasi;

import id.laju.dokumen.DokumenService;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.Tanggal;
import id.laju.umum.TidakDitemukan;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints the sticker of a released certificate. */
@Service
class StikerService {

    private final RiwayatAlatMapper mapper;
    private final PermohonanService permohonan;
    private final DokumenService dokumen;
    private final String alamat;

    StikerService(RiwayatAlatMapper mapper, PermohonanService permohonan, DokumenService dokumen, @Value("${laju.alamat}") String alamat) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.dokumen = dokumen;
        this.alamat = alamat.replaceFirst("/+$", "");
    }

    /**
     * @param mengenal whoever prints it knows the customers; only then the instrument goes by the customer's own name and number
     * @throws TidakDitemukan unless it is a released certificate of one of these satker that is in force
     */
    @Transactional(readOnly = true)
    public byte[] cetak(List<String> satker, long laporanId, boolean mengenal) {
        AlatTerkalibrasi a = mapper.satu(laporanId).filter(x -> satker.contains(x.satker())).orElseThrow(() -> new TidakDitemukan("Sertifikat ini tidak ada di satker Anda."));
        String kode = dokumen.ambil(permohonan.satuLaporan(laporanId).dokumenId()).kodeVerifikasi();
        return dokumen.cetak(a.satker(), a.nomorSertifikat(), new StikerKalibrasi(a.nomorSertifikat(), mengenal ? a.namaId() : a.jenis(), mengenal ? a.nomor() : null, Tanggal.pendek(a.dikalibrasi()),
            a.berikutnya() == null ? null : Tanggal.pendek(a.berikutnya()), alamat + "/verifikasi/" + kode));
    }
}
