package id.laju.penawaran;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface TarifMassalMapper {

    /** @param luar rupiah that the customer bears beside the billing code @param catatan remarks of the last review @param tambahan a version before, which the customer wanted on other days, had a discount or the like */
    record Fakta(long permohonanId, String praOrder, String pelanggan, String layanan, LocalDate tarifPer, BigDecimal total, BigDecimal luar, long sampel, long parameter, long jasa,
            String uraian, LocalDate mulai, LocalDate selesai, String contoh, String dasar, String catatan, boolean tambahan) {
    }

    /** The quotation that waits for approval of each request, all at once. */
    @Select("""
        <script>select p.id permohonan_id, p.pra_order, p.nama_cetak pelanggan, p.layanan, q.tarif_per, q.total,
            (select coalesce(sum(b.harga * b.banyak), 0) from penawaran_baris b where b.penawaran_id = q.id and b.jenis = 'LUAR') luar,
            (select count(*) from sampel s where s.permohonan_id = p.id) sampel,
            (select count(*) from penawaran_baris b where b.penawaran_id = q.id and b.jenis = 'PARAMETER') parameter,
            (select count(*) from penawaran_baris b where b.penawaran_id = q.id and b.jenis = 'JASA') jasa, p.uraian, j.mulai, j.selesai,
            (select string_agg(distinct d.nama, ', ') from sampel s join produk d on d.id = s.produk_id where s.permohonan_id = p.id) contoh,
            (select string_agg(distinct b.dasar, '; ') from penawaran_baris b where b.penawaran_id = q.id and b.jenis != 'LUAR') dasar,
            (select string_agg(k.aspek || ': ' || k.catatan, '; ') from kaji_ulang k where k.permohonan_id = p.id and k.catatan is not null
                and k.putaran = (select max(putaran) from kaji_ulang where permohonan_id = p.id)) catatan,
            exists (select from usulan_jadwal u join penawaran lama on lama.id = u.penawaran_id join penawaran_baris b on b.penawaran_id = lama.id
                where lama.permohonan_id = p.id and b.jenis in ('DISKON', 'KHUSUS', 'SERTIFIKAT')) tambahan
        from permohonan p join lateral (select * from penawaran where permohonan_id = p.id
            order by (status in ('DRAF', 'DISETUJUI', 'TERBIT', 'SETUJU')) desc, versi desc limit 1) q on true left join jadwal_penawaran j on j.penawaran_id = q.id
        where p.id in <foreach item='i' collection='ids' open='(' separator=',' close=')'>#{i}</foreach></script>""")
    List<Fakta> fakta(@Param("ids") List<Long> ids);
}
