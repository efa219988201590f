package id.laju.kelebihan;

import id.laju.dokumen.AdendumKelebihan;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.Pihak;
import id.laju.pelanggan.Pelanggan;
import id.laju.pelanggan.PelangganService;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** What the letter of approval says of the bank account stays true: an addendum states the one that counts since. */
@Service
class AdendumService {

    private final KelebihanMapper mapper;
    private final PelangganService pelanggan;
    private final SatkerService satker;
    private final DokumenService dokumen;
    private final Clock jam;

    AdendumService(KelebihanMapper mapper, PelangganService pelanggan, SatkerService satker, DokumenService dokumen, Clock jam) {
        this.mapper = mapper;
        this.pelanggan = pelanggan;
        this.satker = satker;
        this.dokumen = dokumen;
        this.jam = jam;
    }

    /** An earlier addendum points to the new one. @param ke how many accounts were named since the letter. @param k with the account that counts now */
    void terbitkan(Kelebihan k, long ke) {
        Pelanggan p = pelanggan.ambil(k.pelangganId());
        Satker balai = satker.ambil(k.satker());
        LocalDate hari = LocalDate.ofInstant(jam.instant(), balai.zonaWaktu());
        Dokumen d = dokumen.buat(k.satker(), k.nomor() + "/AD-" + ke, k.kasus(), new AdendumKelebihan(balai.kota(), hari,
            new Pihak(p.namaLengkap(), pelanggan.alamatLengkap(p), p.kontakNama()), k.nomor(), k.tanggal(),
            k.rekeningSurat() == null ? "seperti tertulis pada surat" : k.rekeningSurat(), k.rekening(), k.catatan(), hari));
        dokumen.terbitkan(d.id());
        if (k.adendumId() != null) {
            dokumen.gantikan(k.adendumId(), d.id(), "Rekening tujuan berganti lagi");
        }
        mapper.adendum(k.id(), d.id());
    }
}
