package id.laju.lhu;

import id.laju.umum.PermintaanHalaman;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface DaftarKeberatanMapper {

    /** The state by the same rule as {@link Keberatan#keadaan()}. */
    String DARI = """
            from keberatan_hasil k join laporan l on l.id = k.laporan_id join permohonan p on p.id = k.permohonan_id
                cross join lateral (select coalesce(k.hasil, case when k.putusan is null then 'DIPERIKSA'
                    when k.putusan = 'BARU' and k.kiriman is null then 'MENUNGGU_SAMPEL' else 'DIUJI_ULANG' end) keadaan) x
            where k.satker = any(#{satker, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
                and (#{keadaan}::text is null or x.keadaan = #{keadaan} or #{keadaan} = 'TERBUKA' and k.selesai is null)
                and (#{h.pola}::text is null or l.nomor_lhu ilike #{h.pola} or p.nomor_order ilike #{h.pola} or p.nama_cetak ilike #{h.pola} or k.alasan ilike #{h.pola}
                    or exists (select from sampel s join sampel_lab b on b.sampel_id = s.id
                        where s.laporan_id = coalesce(l.asal_id, l.id) and b.nomor_analisa ilike #{h.pola}))
            """;

    /** @param urut a column list that the caller knows, never from outside */
    @Select("select k.id, k.satker, k.laporan_id, l.nomor_lhu, p.kasus kasus_order, p.nomor_order, p.nama_cetak pelanggan, k.alasan, k.diajukan, x.keadaan, k.putusan_alasan, "
        + "k.batas_sampel, k.selesai " + DARI + "order by ${urut} limit #{batas} offset #{lewati}")
    List<BarisKeberatan> daftar(String[] satker, String keadaan, PermintaanHalaman h, String urut, int batas, int lewati);

    @Select("select count(*) " + DARI)
    long banyak(String[] satker, String keadaan, PermintaanHalaman h);
}
