package id.laju.pengaduan;

import id.laju.permohonan.Permohonan;
import id.laju.umum.IsianKeliru;
import id.laju.umum.PeriksaIsian;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a complaint is handled, and by whom. */
@Service
class VerifikasiPengaduanService {

    /** @param order the right one, where the one before is missing or wrong; empty to leave it */
    record Verifikasi(String keputusan, String order, String penangan, String pemutus, String catatan) {
    }

    private final PengaduanMapper mapper;
    private final PengaduanService pengaduan;
    private final PerkaraService perkara;

    VerifikasiPengaduanService(PengaduanMapper mapper, PengaduanService pengaduan, PerkaraService perkara) {
        this.mapper = mapper;
        this.pengaduan = pengaduan;
        this.perkara = perkara;
    }

    /** @param i keputusan layak, kurang or tidakLayak; who handles and who decides is named unless something is missing */
    @Transactional
    void verifikasi(long id, Verifikasi i) {
        Pengaduan p = denganOrder(id, i.order());
        boolean kurang = "kurang".equals(i.keputusan());
        boolean tunjuk = "layak".equals(i.keputusan()) || "tidakLayak".equals(i.keputusan());
        new PeriksaIsian().tolakJika(!kurang && !tunjuk, "keputusan", "Pilih hasil verifikasi.")
            .tolakJika(tunjuk && perkara.kurangOrang(p), "penangan", "Kurang dari dua orang di balai ini yang tidak ikut mengerjakan. Minta Admin Satker memberi orang kementerian peran Kontak Kementerian, atau menempatkan orang balai lain di balai ini.")
            .tolakJika((kurang || tunjuk && !"layak".equals(i.keputusan())) && IsianPengaduan.kosong(i.catatan()), "catatan", kurang ? "Tulis apa yang perlu dilengkapi pelapor." : "Tulis mengapa tidak layak ditangani.")
            .panjang("catatan", i.catatan(), 2000, "Catatan").tolakJika(tunjuk && !boleh(p, i.penangan()), "penangan", "Pilih penangan dari daftar; ia tidak boleh ikut mengerjakan yang diadukan.")
            .tolakJika(tunjuk && !boleh(p, i.pemutus()), "pemutus", "Pilih pemutus dari daftar; ia tidak boleh ikut mengerjakan yang diadukan.")
            .tolakJika(tunjuk && i.penangan() != null && i.penangan().equals(i.pemutus()), "pemutus", "Yang memutus harus orang lain daripada yang menangani.").selesai();
        if (kurang) {
            mapper.kurang(id, i.catatan().strip());
        } else {
            mapper.tunjuk(id, "layak".equals(i.keputusan()) ? StatusPengaduan.DITANGANI : StatusPengaduan.MENUNGGU_PUTUSAN, i.penangan(), i.pemutus(), IsianPengaduan.rapi(i.catatan()));
        }
    }

    private Pengaduan denganOrder(long id, String order) {
        Pengaduan p = mapper.kunci(id).orElseThrow();
        if (IsianPengaduan.kosong(order)) {
            return p;
        }
        mapper.order(id, pengaduan.cariOrder(p.satker(), p.pelangganId(), order).map(Permohonan::id)
            .orElseThrow(() -> IsianKeliru.pada("order", "Nomor order ini tidak ada; periksa lagi, atau kosongkan.")));
        return mapper.kunci(id).orElseThrow();
    }

    private boolean boleh(Pengaduan p, String orang) {
        return orang != null && perkara.calon(p).stream().anyMatch(s -> s.id().equals(orang));
    }
}
