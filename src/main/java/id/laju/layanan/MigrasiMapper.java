package id.laju.layanan;

import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface MigrasiMapper {

    @Select("""
        select t.id, t.urutan, t.tipe, t.bahan_pangan, t.pangan_olahan, t.aktif,
            coalesce((select string_agg(s.nama, ', ' order by s.urutan) from simulan s
                where exists (select from aturan_simulan a where a.tipe_id = t.id and a.simulan = s.kode and a.ditampilkan)), '')
                as simulan
        from tipe_pangan t
        order by t.urutan, t.id
        """)
    List<TipePangan> tipePangan();

    @Select("select id, label, waktu_uji as uji from waktu_kontak order by lebih_dari_menit")
    List<KondisiKontak> waktuKontak();

    @Select("select id, label, suhu_uji as uji from suhu_kontak order by lebih_dari_c nulls first")
    List<KondisiKontak> suhuKontak();

    /** A rule fits when both intervals lie inside its bounds; no bound means every value. */
    @Select("""
        select distinct a.simulan
        from aturan_simulan a
        join tipe_pangan t on t.id = a.tipe_id and t.aktif
        join waktu_kontak w on w.id = any(#{waktu, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
            and w.lebih_dari_menit >= coalesce(a.lebih_dari_menit, 0)
            and (a.sampai_menit is null or w.sampai_menit <= a.sampai_menit)
        join suhu_kontak h on h.id = any(#{suhu, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
            and (a.lebih_dari_c is null or h.lebih_dari_c >= a.lebih_dari_c)
            and (a.sampai_c is null or h.sampai_c <= a.sampai_c)
        where a.tipe_id = any(#{tipe, typeHandler=org.apache.ibatis.type.ArrayTypeHandler})
        """)
    Set<String> simulanCocok(Integer[] tipe, Integer[] waktu, Integer[] suhu);
}
