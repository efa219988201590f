package id.laju.pengujian;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

@Mapper
interface PersetujuanMapper {

    @Select("select keputusan from persetujuan_uji where hasil_id = #{hasilId}")
    Optional<String> cari(long hasilId);

    String MILIK = """
        select p.hasil_id, h.pilihan_id, u.nama parameter, u.nama_en parameter_en, p.keputusan, s.tunda_sampai, s.subkontraktor, s.metode,
            coalesce(h.metode, u.metode) metode_lama, s.sampel_pengganti, h.alasan, p.oleh, coalesce(g.nama, f.nama, 'Sistem') nama, p.pada
        from persetujuan_uji p join hasil_uji h on h.id = p.hasil_id join sampel_parameter c on c.id = h.pilihan_id
            join parameter_uji u on u.id = c.parameter_id left join usulan_uji s on s.hasil_id = h.id
            left join staf f on f.id = p.oleh left join pengguna g on 'pengguna:' || g.id = p.oleh
        where c.sampel_id = #{sampelId}
        """;
    String URUTAN = " order by p.pada, p.hasil_id";

    /** All decisions about a sample, oldest first. */
    @Select(MILIK + URUTAN)
    List<Persetujuan> milikSampel(long sampelId);

    /** Those that still count: not the ones about a repeated test after which the result of an earlier package was confirmed. */
    @Select(MILIK + "and not exists (select from hasil_uji x where x.pilihan_id = h.pilihan_id and x.versi > h.versi and x.paket_id < h.paket_id)" + URUTAN)
    List<Persetujuan> berlaku(long sampelId);

    @Insert("insert into persetujuan_uji (hasil_id, keputusan, oleh, pada) values (#{hasilId}, #{keputusan}, #{oleh}, #{pada})")
    void simpan(long hasilId, String keputusan, String oleh, Instant pada);

    @Select("select * from usulan_uji where hasil_id = #{hasilId}")
    Optional<UsulanUji> usulan(long hasilId);

    @Insert("""
        insert into usulan_uji (hasil_id, tunda_sampai, subkontraktor, metode, sampel_pengganti, catatan, oleh, pada)
        values (#{hasilId}, #{tundaSampai}, #{subkontraktor}, #{metode}, #{sampelPengganti}, #{catatan}, #{oleh}, #{pada})""")
    void usulkan(UsulanUji usulan);
}
