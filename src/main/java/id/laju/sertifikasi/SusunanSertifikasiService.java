package id.laju.sertifikasi;

import id.laju.layanan.TarifPos;
import id.laju.mesin.KasusService;
import id.laju.penawaran.JadwalPenawaran;
import id.laju.penawaran.JadwalService;
import id.laju.penawaran.JasaDipilih;
import id.laju.penawaran.SusunanService;
import id.laju.permohonan.ContohRencana;
import id.laju.permohonan.ContohRencanaService;
import id.laju.permohonan.Permohonan;
import id.laju.permohonan.PermohonanService;
import id.laju.umum.BacaIsian;
import id.laju.umum.PeriksaIsian;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** PJ Sertifikasi puts a quotation together: services, tests, costs that the customer bears, and days, all on one letter so that no second bill surprises (QUO-002, QUO-013). */
@Service
class SusunanSertifikasiService {

    private final SusunanJasaMapper mapper;
    private final TarifSertifikasi tarif;
    private final UsulanJasa usulan;
    private final UjiSni uji;
    private final KatalogSertifikasi katalog;
    private final MerekService merek;
    private final PermohonanService permohonan;
    private final ContohRencanaService contoh;
    private final SusunanService luar;
    private final JadwalService jadwal;
    private final KasusService kasus;

    SusunanSertifikasiService(SusunanJasaMapper mapper, TarifSertifikasi tarif, UsulanJasa usulan, UjiSni uji, KatalogSertifikasi katalog, MerekService merek, PermohonanService permohonan,
            ContohRencanaService contoh, SusunanService luar, JadwalService jadwal, KasusService kasus) {
        this.mapper = mapper;
        this.tarif = tarif;
        this.usulan = usulan;
        this.uji = uji;
        this.katalog = katalog;
        this.merek = merek;
        this.permohonan = permohonan;
        this.contoh = contoh;
        this.luar = luar;
        this.jadwal = jadwal;
        this.kasus = kasus;
    }

    /** As chosen last, else as the request suggests it. */
    List<JasaDipilih> jasa(Permohonan p) {
        List<JasaDipilih> dipilih = mapper.semua(p.id());
        return dipilih.isEmpty() ? usulan.untuk(p, daftar(p).values()) : dipilih;
    }

    /** The price list of today. */
    Map<Long, TarifPos> daftar(Permohonan p) {
        return tarif.pos(p.satker(), katalog.hariIni(p.satker()));
    }

    /** @throws id.laju.umum.IsianKeliru with every field that is wrong */
    @Transactional
    void susun(long permohonanId, IsianSusunanSertifikasi isian, String oleh) {
        Permohonan p = permohonan.ambil(permohonanId);
        kasus.kunci(p.kasus());
        BacaIsian b = new BacaIsian();
        JadwalPenawaran hari = JadwalPenawaran.baca(b, isian.mulai(), isian.selesai(), isian.uraianJadwal(), katalog.hariIni(p.satker()));
        isian.periksa(b.periksa(), daftar(p).keySet());
        List<ContohRencana> diuji = diuji(p, isian, b.periksa());
        b.selesai();
        simpan(permohonanId, isian.jasa());
        contoh.rencanakan(permohonanId, diuji);
        luar.susun(permohonanId, isian.luar(), oleh);
        jadwal.tawarkan(permohonanId, hari, oleh);
    }

    private List<ContohRencana> diuji(Permohonan p, IsianSusunanSertifikasi isian, PeriksaIsian periksa) {
        if (isian.contoh().isEmpty()) {
            return List.of();
        }
        Optional<UjiSni.Uji> lab = uji.untuk(p);
        List<Merek> dipilih = merek.semua(p.id()).stream().filter(m -> isian.contoh().contains(m.id())).toList();
        periksa.tolakJika(lab.isEmpty() || dipilih.size() < isian.contoh().size(), "contoh", "Pilih merek dari permohonan ini; produknya harus diuji di laboratorium balai.");
        periksa.tolakJika(lab.isPresent() && !lab.get().semua(isian.parameter()), "parameter", "Ada parameter yang tidak dapat diuji hari ini; pilih ulang dari daftar.");
        List<ContohRencana> hasil = new ArrayList<>();
        lab.ifPresent(u -> dipilih.forEach(m -> hasil.add(new ContohRencana(u.produkId(), u.standarId(), m.namaProdukPolos(), m.merek(), m.tipePolos(), isian.parameter()))));
        return hasil;
    }

    private void simpan(long permohonanId, List<JasaDipilih> jasa) {
        mapper.kosongkan(permohonanId);
        for (int i = 0; i < jasa.size(); i++) {
            mapper.tambah(permohonanId, i + 1, jasa.get(i).posId(), jasa.get(i).banyak());
        }
    }
}
