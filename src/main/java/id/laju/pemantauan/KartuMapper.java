package id.laju.pemantauan;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface KartuMapper {

    @Select("""
            <script>select l.pegangan as tugas, l.kasus, coalesce(p.nomor_order, p.pra_order, split_part(k.nomor, '/', 2)) as nomor,
                coalesce(p.nama_cetak, o.nama) as nama, k.layanan, a.nomor_analisa as analisa, z.singkatan as satker, z.zona, l.tenggat
            from langkah l join kasus k on k.nomor = l.kasus join satker z on z.kode = k.satker
            left join permohonan p on p.kasus = k.nomor left join pelanggan o on o.id = k.pelanggan_id
            left join sampel_lab a on a.sampel_id = (l.lingkup->>'sampelId')::bigint
            where l.selesai is null and l.pegangan in
            <foreach item='t' collection='tugas' open='(' separator=',' close=')'>#{t}</foreach></script>""")
    List<BarisKartu> semua(@Param("tugas") Collection<String> tugas);
}
