package id.laju.penawaran;

import id.laju.mesin.KasusService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is put together besides the tariff: the offer of Kerjasama for work at the customer's site (INS-002, QUO-012), before CS checks it, and costs of a service without samples. */
@Service
public class SusunanService {

    private final SusunanMapper mapper;
    private final PermohonanService permohonan;
    private final KasusService kasus;
    private final Clock jam;

    SusunanService(SusunanMapper mapper, PermohonanService permohonan, KasusService kasus, Clock jam) {
        this.mapper = mapper;
        this.permohonan = permohonan;
        this.kasus = kasus;
        this.jam = jam;
    }

    /** The newest; empty before anybody was at work, and for samples that are handed in at the balai, whatever was meant before. */
    public Optional<Susunan> terakhir(long permohonanId) {
        Permohonan p = permohonan.ambil(permohonanId);
        return p.diLokasi() || !p.bersampel() ? mapper.terakhir(permohonanId) : Optional.empty();
    }

    /** Of the newest. */
    public List<BiayaDitanggung> biaya(long permohonanId) {
        return terakhir(permohonanId).map(s -> mapper.biaya(s.id())).orElse(List.of());
    }

    /** @throws IsianKeliru when something is missing; complete ones need samples or instruments that have a price */
    @Transactional
    public void susun(long permohonanId, IsianSusunan isian, String oleh) {
        isian.periksa();
        Permohonan p = permohonan.ambil(permohonanId);
        kasus.kunci(p.kasus());
        if (isian.lengkap() && p.bersampel()) {
            permohonan.wajibRincianLengkap(permohonanId);
        }
        long id = mapper.tambah(permohonanId, isian.lengkap() ? Susunan.Keputusan.LENGKAP : Susunan.Keputusan.SERAHKAN, isian, oleh, jam.instant());
        for (int i = 0; i < isian.biaya().size(); i++) {
            mapper.tambahBiaya(id, i + 1, isian.biaya().get(i).rapi());
        }
    }

    /** CS wants it otherwise. @throws IsianKeliru without a note, or for work at the balai */
    @Transactional
    void kembalikan(long permohonanId, String catatan, String oleh) {
        new PeriksaIsian().wajib("catatanKerjasama", catatan, "Tulis apa yang harus disusun ulang oleh Kerjasama.")
            .panjang("catatanKerjasama", catatan, 1000, "Catatan").selesai();
        Susunan s = terakhir(permohonanId).orElseThrow(() -> IsianKeliru.pada("keputusan", "Permohonan ini dikerjakan di balai, jadi tidak disusun oleh Kerjasama."));
        mapper.kembalikan(s.id(), catatan.strip(), oleh, jam.instant());
    }

    /** @throws IsianKeliru when work at the site has no complete offer of Kerjasama */
    void wajibLengkap(Permohonan p) {
        if (p.diLokasi() && terakhir(p.id()).filter(Susunan::berlaku).isEmpty()) {
            throw IsianKeliru.pada("keputusan", "Kerjasama belum menyusun penawaran yang lengkap, jadi permohonan ini belum dapat diterima. Minta perbaikan, tolak,"
                + " atau kembalikan ke Kerjasama.");
        }
    }
}
