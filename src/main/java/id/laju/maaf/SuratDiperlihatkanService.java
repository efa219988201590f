package id.laju.maaf;

import id.laju.permohonan.Permohonan;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A letter of apology that the customer brings or shows for an order (HLP-018): one of ours that is left, or a paper from before this system. */
@Service
public class SuratDiperlihatkanService {

    private final MaafMapper mapper;
    private final KompensasiService kompensasi;
    private final Clock jam;

    SuratDiperlihatkanService(MaafMapper mapper, KompensasiService kompensasi, Clock jam) {
        this.mapper = mapper;
        this.kompensasi = kompensasi;
        this.jam = jam;
    }

    /**
     * @param tanggal of a letter that is not in this system; null for one that is
     * @return working days that it takes off
     * @throws IsianKeliru on nomor, tanggal; also when the order has its letter already
     */
    @Transactional
    public int catat(Permohonan p, String nomor, LocalDate tanggal, LocalDate hariIni, String oleh) {
        new PeriksaIsian().wajib("nomor", nomor, "Isi nomor surat permohonan maaf yang diperlihatkan.").panjang("nomor", nomor, 120, "Nomor surat")
            .tolakJika(tanggal != null && tanggal.isAfter(hariIni), "tanggal", "Tanggal surat belum tiba.").selesai();
        mapper.dipakai(p.id()).ifPresent(m -> {
            throw IsianKeliru.pada("nomor", "Order ini sudah dipotong menurut surat " + m.nomor() + ".");
        });
        PermohonanMaaf surat = mapper.denganNomor(p.satker(), nomor.strip()).orElseGet(() -> lama(p, nomor.strip(), tanggal, oleh));
        new PeriksaIsian().tolakJika(surat.pelangganId() != p.pelangganId(), "nomor", "Surat ini milik pelanggan lain.")
            .tolakJika(surat.potongHari() == 0, "nomor", "Surat ini tidak memberi potongan waktu.").tolakJika(Long.valueOf(p.id()).equals(surat.permohonanId()), "nomor", "Surat ini untuk order ini sendiri; potongannya untuk order berikutnya.")
            .tolakJika(surat.dipakaiOleh() != null || mapper.pakaiSatu(surat.id(), p.id(), jam.instant()) != 1, "nomor", "Potongan menurut surat ini sudah dipakai.").selesai();
        return surat.potongHari();
    }

    private PermohonanMaaf lama(Permohonan p, String nomor, LocalDate tanggal, String oleh) {
        new PeriksaIsian().wajib("tanggal", tanggal, "Surat ini tidak ada di sistem. Isi tanggalnya bila suratnya dari sebelum sistem ini, atau periksa nomornya.").selesai();
        Kompensasi aturan = kompensasi.berlaku(p.satker(), p.layanan(), tanggal).filter(k -> k.potongHari() > 0)
            .orElseThrow(() -> IsianKeliru.pada("tanggal", "Pada tanggal itu belum ada aturan potongan waktu."));
        mapper.catatLama(p.satker(), p.pelangganId(), nomor, aturan.potongHari(), aturan.dasar(), jam.instant(), tanggal, oleh);
        return mapper.denganNomor(p.satker(), nomor).orElseThrow();
    }
}
