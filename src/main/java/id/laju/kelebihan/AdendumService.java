package id.laju.kelebihan;

import id.laju.dokumen.AdendumKelebihan;
import id.laju.dokumen.Dokumen;
import id.laju.dokumen.DokumenService;
import id.laju.dokumen.Pihak;
import id.laju.lhu.PejabatService;
import id.laju.pelanggan.Pelanggan;
import id.laju.pelanggan.PelangganService;
import id.laju.satker.Satker;
import id.laju.satker.SatkerService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the letter of approval says of the bank account stays true: an addendum states the one that counts since. */
@Service
class AdendumService {

    private final KelebihanMapper mapper;
    private final PelangganService pelanggan;
    private final SatkerService satker;
    private final PejabatService pejabat;
    private final DokumenService dokumen;
    private final Clock jam;

    AdendumService(KelebihanMapper mapper, PelangganService pelanggan, SatkerService satker, PejabatService pejabat, DokumenService dokumen, Clock jam) {
        this.mapper = mapper;
        this.pelanggan = pelanggan;
        this.satker = satker;
        this.pejabat = pejabat;
        this.dokumen = dokumen;
        this.jam = jam;
    }

    /** In the name of whoever approved the account, with the mandate of that moment; an earlier addendum points to the new one. Repeatable. */
    @Transactional
    void terbitkan(long id) {
        Kelebihan k = mapper.kunci(id).orElseThrow();
        List<LangkahPengembalian> disetujui = langkah(id, KeadaanPengembalian.REKENING_DISETUJUI);
        String nomor = k.nomor() + "/AD-" + (disetujui.size() + lama(id));
        if (k.adendumId() == null || !dokumen.ambil(k.adendumId()).nomor().equals(nomor)) {
            terbitkan(k, nomor, disetujui.get(disetujui.size() - 1));
        }
    }

    /** Addenda of the time in which nobody approved them. */
    private long lama(long id) {
        return langkah(id, KeadaanPengembalian.REKENING_DIPERBAIKI).size() - langkah(id, KeadaanPengembalian.REKENING_DISETUJUI).size() - langkah(id, KeadaanPengembalian.REKENING_DIKEMBALIKAN).size();
    }

    private List<LangkahPengembalian> langkah(long id, KeadaanPengembalian keadaan) {
        return mapper.langkah(id).stream().filter(l -> l.keadaan() == keadaan).toList();
    }

    private void terbitkan(Kelebihan k, String nomor, LangkahPengembalian disetujui) {
        Pelanggan p = pelanggan.ambil(k.pelangganId());
        Satker balai = satker.ambil(k.satker());
        LocalDate hari = LocalDate.ofInstant(jam.instant(), balai.zonaWaktu());
        LocalDate diminta = langkah(k.id(), KeadaanPengembalian.REKENING_DIPERBAIKI).stream().map(LangkahPengembalian::tanggal).reduce((a, b) -> b).orElse(hari);
        String alasan = langkah(k.id(), KeadaanPengembalian.REKENING_DITOLAK).stream().map(LangkahPengembalian::catatan).reduce((a, b) -> b).orElse(null);
        Dokumen d = dokumen.buat(k.satker(), nomor, k.kasus(), new AdendumKelebihan(balai.kota(), hari,
            new Pihak(p.namaLengkap(), pelanggan.alamatLengkap(p), p.kontakNama()), k.nomor(), k.tanggal(),
            k.rekeningSurat() == null ? "seperti tertulis pada surat" : k.rekeningSurat(), k.rekening(), alasan, diminta,
            pejabat.ketika(k.satker(), disetujui.dicatatOleh(), disetujui.mandatId()).penanda()));
        dokumen.terbitkan(d.id());
        if (k.adendumId() != null) {
            dokumen.gantikan(k.adendumId(), d.id(), "Rekening tujuan berganti lagi");
        }
        mapper.adendum(k.id(), d.id());
    }
}
